import { dayInWords } from "@/lib/days";
import type { Ceiling } from "@/lib/logs/ceiling";
import { SOURCES } from "@/lib/triage/sources";
import { formatDistance, type DistanceUnit } from "@/lib/units";
import styles from "./day.module.css";

type Bounds = { ceiling: Ceiling | null; limitMetres: number | null; isToday: boolean; unit: DistanceUnit };

/**
 * The lower of two bounds of a day's run, and which of the two it is: the longest that stays within 1.10 times the longest of
 * 30 days, a prompt, and what a physio has set, a limit.
 */
export function CeilingLine({ ceiling, limitMetres, isToday, unit }: Bounds) {
  if (limitMetres !== null && (!ceiling || limitMetres <= ceiling.metres))
    return <LimitLine {...{ ceiling, limitMetres, isToday, unit }} />;
  if (!ceiling)
    return (
      <p className={styles.ceiling}>
        No ceiling yet: it needs 30 days of runs on record, and a run within the last 30.
      </p>
    );
  return (
    <details className={styles.ceiling}>
      <summary>
        {isToday ? "Today’s" : "That day’s"} ceiling {formatDistance(ceiling.metres, unit)}: 1.10 × your longest of 30
        days{limitMetres !== null && ", below your physio’s limit"}. <u>Why</u>
      </summary>
      <Why ceiling={ceiling} unit={unit} />
      {limitMetres !== null && (
        <p>
          Your physio’s limit of {formatDistance(limitMetres, unit)} holds as well: the lower of the two comes first.
        </p>
      )}
    </details>
  );
}

function LimitLine({ ceiling, limitMetres, isToday, unit }: Bounds & { limitMetres: number }) {
  const day = isToday ? "today" : "that day";
  const bound =
    limitMetres === 0
      ? `No running ${day}`
      : `No run over ${formatDistance(limitMetres, unit).replace(".0 ", " ")} ${day}`;
  if (!ceiling) return <p className={styles.ceiling}>{bound}: a limit set by your physio.</p>;
  return (
    <details className={styles.ceiling}>
      <summary>
        {bound}: a limit set by your physio, lower than your ceiling. <u>More</u>
      </summary>
      <p>
        By your runs alone the ceiling would be {formatDistance(ceiling.metres, unit)}. The limit goes first: ask your
        physio before you run more.
      </p>
      <Why ceiling={ceiling} unit={unit} />
    </details>
  );
}

function Why({ ceiling, unit }: { ceiling: Ceiling; unit: DistanceUnit }) {
  return (
    <p>
      Your longest run of the 30 days before was {formatDistance(ceiling.longestMetres, unit)}, on{" "}
      {dayInWords(ceiling.longestOn)}. Among 5,205 runners, a single run of more than 1.10 times the longest of the last
      30 days came with more overuse injuries. That says nothing about you alone: take the number as a prompt, not a
      limit. Source: <a href={SOURCES.spike.url}>{SOURCES.spike.label}</a>.
    </p>
  );
}
