import Link from "next/link";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { dayInWords, type Day } from "@/lib/days";
import { MONTH_DAYS, monthOf, type Month, type MonthRun, type Part } from "@/lib/learn/month";
import { RUN_KIND_LABELS, SURFACE_LABELS } from "@/lib/logs/run-words";
import { formatDistance, type DistanceUnit } from "@/lib/units";
import styles from "./progress.module.css";

/** What the last four weeks of running were made of, to look at: no advice, and nothing that a rule reads. */
export function ThisMonth({ runs, today, unit }: { runs: readonly MonthRun[]; today: Day; unit: DistanceUnit }) {
  const month = monthOf(runs, today);
  return (
    <Card title="This month" beside={`${MONTH_DAYS} days from ${dayInWords(month.from)}`}>
      {month.runs === 0 ? (
        <p className="muted">No run is logged in these days.</p>
      ) : (
        <>
          <p>
            {month.runs === 1 ? "One run" : `${month.runs} runs`}, {formatDistance(month.metres, unit)}. Only what you
            logged is counted.
          </p>
          <Disclosure summary="Ground, kinds and days">
            <div className={styles.part}>
              <h3>What you ran on</h3>
              <Parts
                parts={month.surfaces}
                words={SURFACE_LABELS}
                amount={({ metres }) => formatDistance(metres, unit)}
                about="/learn/surfaces"
              />
            </div>
            <div className={styles.part}>
              <h3>Kinds of run</h3>
              <Parts
                parts={month.kinds}
                words={RUN_KIND_LABELS}
                amount={({ runs }) => (runs === 1 ? "1 run" : `${runs} runs`)}
                about="/learn/schedule#vary"
              />
            </div>
            <div className={styles.part}>
              <h3>Days with a run</h3>
              <p>{month.runDays.join(", ")} in the four weeks, the latest last.</p>
              <p>{hardWords(month.hardInARow)}</p>
            </div>
          </Disclosure>
        </>
      )}
    </Card>
  );
}

const hardWords = ({ days, cannotTell }: Month["hardInARow"]): string => {
  const open =
    cannotTell > 0
      ? ` ${cannotTell === 1 ? "Once" : `${cannotTell} times`} it cannot be told: a kind was not said.`
      : "";
  if (days.length === 0) return `No two hard days in a row${open ? " among those with a kind" : ""}.${open}`;
  return `Two hard days in a row, the second on ${days.map(dayInWords).join(", ")}.${open}`;
};

function Parts<T extends string>({
  parts,
  words,
  amount,
  about,
}: {
  parts: readonly Part<T>[];
  words: Readonly<Record<T, string>>;
  amount: (part: Part<T>) => string;
  about: string;
}) {
  return (
    <>
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={part.of ?? ""}>
            <span>{part.of === null ? "Not said" : words[part.of]}</span>
            <span className="tabular">
              {amount(part)}, {part.percent === 0 ? "under 1" : part.percent} %
            </span>
            <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <rect width="100" height="6" className={styles.whole} />
              <rect width={part.percent} height="6" className={part.of === null ? styles.unsaid : styles.said} />
            </svg>
          </li>
        ))}
      </ul>
      <Link href={about} prefetch={false} className={styles.more}>
        What is known of it
      </Link>
    </>
  );
}
