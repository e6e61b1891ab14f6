import { dayInWords } from "@/lib/days";
import type { Ceiling } from "@/lib/logs/read-day.server";
import { SOURCES } from "@/lib/triage/sources";
import { formatDistance, type DistanceUnit } from "@/lib/units";
import styles from "./day.module.css";

/** The longest run that stays within 1.10 times the longest of 30 days, and why one might care. A prompt, not a limit. */
export function CeilingLine({
  ceiling,
  isToday,
  unit,
}: {
  ceiling: Ceiling | null;
  isToday: boolean;
  unit: DistanceUnit;
}) {
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
        days. <u>Why</u>
      </summary>
      <p>
        Your longest run of the 30 days before was {formatDistance(ceiling.longestMetres, unit)}, on{" "}
        {dayInWords(ceiling.longestOn)}. Among 5,205 runners, a single run of more than 1.10 times the longest of the
        last 30 days came with more overuse injuries. That says nothing about you alone: take the number as a prompt,
        not a limit. Source: <a href={SOURCES.spike.url}>{SOURCES.spike.label}</a>.
      </p>
    </details>
  );
}
