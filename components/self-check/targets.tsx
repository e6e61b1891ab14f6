import { Card } from "@/components/ui/card";
import { NO_PASS_MARK, type Check, type Target } from "@/lib/self-checks/check";
import { checkedWords, learnSources } from "@/lib/learn/sources";
import type { EvidenceMark } from "@/lib/programs/exercise";
import { spreadWords } from "@/lib/self-checks/target-words";
import styles from "./self-check.module.css";

const WHO: Record<Target["who"], string> = { men: "Men", women: "Women", anybody: "Target" };
const SIDES = { both: "", left: "left", right: "right" };
/** What the mark names already. */
const IMPLIED: Partial<Record<EvidenceMark, string>> = { S: "article", D: "team-choice" };
const READ_BY_A_RULE =
  "Of the self-checks this is the only one that a rule reads: more room than a hand asks that a physio or doctor has a look, without hurry (rule S7).";

/** The numbers to hold one's own against, with where they come from and how little they say. */
export function Targets({ check }: { check: Check }) {
  const { targets, targetNote, mark, sources } = check;
  // Left and right of a target for anybody are one number.
  const shown = targets.filter(({ who, side }) => who !== "anybody" || side !== "right");
  const sideOf = ({ who, side }: Target) => (who === "anybody" && side === "left" ? "each side" : SIDES[side]);
  return (
    <Card title="What to hold it against">
      <div className={styles.targets}>
        {shown.length > 0 && (
          <ul>
            {shown.map((target) => (
              <li key={`${target.who} ${target.side}`}>
                {[WHO[target.who], sideOf(target)].filter(Boolean).join(", ")}: {spreadWords(check, target)}
              </li>
            ))}
          </ul>
        )}
        <p>{targetNote}</p>
        <p>{check.id === "wall-test" ? READ_BY_A_RULE : NO_PASS_MARK}</p>
        <p className="muted small">
          Basis: {checkedWords[mark]}
          {sources
            .filter((source) => source !== IMPLIED[mark])
            .map((source) => {
              const { label, url } = learnSources[source] ?? { label: source };
              return <span key={source}>; {url ? <a href={url}>{label}</a> : label}</span>;
            })}
        </p>
      </div>
    </Card>
  );
}
