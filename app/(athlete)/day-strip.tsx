import Link from "next/link";
import { weekdayName, type Day } from "@/lib/days";
import { loggableDays } from "@/lib/logs/which-day";
import styles from "./day.module.css";

/** Today and the 14 days before it; a dot says that something is on record. */
export function DayStrip({ day, today, logged }: { day: Day; today: Day; logged: readonly Day[] }) {
  return (
    <nav className={styles.days} aria-label="Days you can log">
      {loggableDays(today).map((each) => (
        <Link
          key={each}
          href={each === today ? "/today" : `/day/${each}`}
          prefetch={false}
          className={logged.includes(each) ? styles.logged : undefined}
          aria-current={each === day ? "page" : undefined}
        >
          <span>{each === today ? "Today" : weekdayName(each)}</span>
          <b>{Number(each.slice(8))}</b>
          <span className={styles.dot} />
          <span className="visually-hidden">{logged.includes(each) ? "something on record" : "nothing on record"}</span>
        </Link>
      ))}
    </nav>
  );
}
