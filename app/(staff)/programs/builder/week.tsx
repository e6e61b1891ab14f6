import { useSay } from "#say";
import { Card } from "@/components/ui/card";
import type { WeekColumn } from "@/lib/programs/form-week";
import styles from "./builder.module.css";

/** The program's week, day by day. With a pointer an exercise is dropped on a day; by keys its own days are set below. */
export function Week({
  columns,
  phase,
  over,
}: {
  columns: readonly WeekColumn[];
  /** The phase whose week it is; null in a program without. */
  phase: string | null;
  over: string;
}) {
  const say = useSay();
  return (
    <Card title={phase === null ? say("The week") : say("A week of “{phase}”", { phase })}>
      <ul className={styles.week}>
        {columns.map(({ place, label, names, minutes }) => (
          <li key={place} data-place={place} className={over === `@${place}` ? styles.over : undefined}>
            <b>{say.told(label)}</b>
            <span className={styles.targets}>
              {minutes > 0 ? say("{n} min", { n: minutes }) : names.length > 0 ? "" : "–"}
            </span>
            {names.map((name, at) => (
              <span key={at} className={styles.chip}>
                {name}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}
