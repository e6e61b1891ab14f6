import { dayInWords } from "@/lib/days";
import type { Check } from "@/lib/self-checks/check";
import { resultWords } from "@/lib/self-checks/reading";
import { bestOf, gapOf, gapWords, latestOf, type CheckEntry } from "@/lib/self-checks/results";
import { targetWords } from "@/lib/self-checks/target-words";
import styles from "./self-check.module.css";

const SIDE_HEADS = { both: "", left: "Left", right: "Right" };

/** The last result of each side with its target, and how far the sides lie apart. */
export function CheckLine({ check, entries }: { check: Check; entries: readonly CheckEntry[] }) {
  const gap = check.sides.length > 1 ? gapOf(entries, check.id) : null;
  const isNew = check.sides.every((side) => latestOf(entries, check.id, side) === null);
  if (isNew && check.targets.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {check.sides.map((side) => {
        const latest = latestOf(entries, check.id, side);
        const best = bestOf(entries, check.id, side);
        const target = targetWords(check, side);
        return (
          <div key={side}>
            <dt>{SIDE_HEADS[side] || (isNew ? "Target" : "Last")}</dt>
            <dd>
              {!isNew && <b>{latest ? resultWords(check, latest) : "Not done yet"}</b>}
              {latest && <small> {dayInWords(latest.day)}</small>}
              {best && best !== latest && <small> best {resultWords(check, best)}</small>}
              {target && <small>{isNew && side === "both" ? target : ` target ${target}`}</small>}
            </dd>
          </div>
        );
      })}
      {gap && (
        <div>
          <dt>Sides</dt>
          <dd>
            {gapWords(check, gap)} <small>{dayInWords(gap.day)}</small>
          </dd>
        </div>
      )}
    </dl>
  );
}
