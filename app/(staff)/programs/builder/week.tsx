import { Card } from "@/components/ui/card";
import type { WeekColumn } from "@/lib/programs/form-week";
import styles from "./builder.module.css";

/** The program's week, day by day. With a pointer an exercise is dropped on a day; by keys its own days are set below. */
export function Week({ columns, minutes, over }: { columns: readonly WeekColumn[]; minutes: string; over: string }) {
  return (
    <Card title="The week" beside={minutes}>
      <ul className={styles.week}>
        {columns.map(({ place, label, names, minutes }) => (
          <li key={place} data-place={place} className={over === `@${place}` ? styles.over : undefined}>
            <b>{label}</b>
            <span className={styles.targets}>{minutes > 0 ? `${minutes} min` : names.length > 0 ? "" : "–"}</span>
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
