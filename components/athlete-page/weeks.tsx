import { WeeksTable } from "@/components/adherence/weeks-table";
import { Card } from "@/components/ui/card";
import type { AthleteView } from "@/lib/athletes/athlete-view";
import { weeksOf } from "@/lib/athletes/figures";
import { dayInWords } from "@/lib/days";
import { ENGLISH } from "@/lib/say";
import { untilWords } from "@/lib/programs/pause-words";
import styles from "./athlete-page.module.css";

/** What became of the exercises week by week, and the pauses the athlete declared. */
export function ByWeek({ view: { record, today } }: { view: AthleteView }) {
  if (!record.shares.exercises) return null;
  const weeks = weeksOf(record, today);
  if (weeks.length + record.pauses.length === 0) return null;
  return (
    <Card title="Exercises by week">
      {weeks.length > 0 && <WeeksTable weeks={weeks} />}
      {record.pauses.map((pause) => (
        <p key={pause.fromDay} className={styles.small}>
          {pause.fromDay === pause.untilDay ? "" : "From "}
          {dayInWords(pause.fromDay)}
          {pause.fromDay === pause.untilDay ? "" : ` ${ENGLISH.told(untilWords(pause))}`}: paused
          {pause.reason ? ` for ${pause.reason}` : ""}.
        </p>
      ))}
    </Card>
  );
}
