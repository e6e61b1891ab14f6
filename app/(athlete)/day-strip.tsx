import { markup } from "@/components/markup";
import { Raw } from "@/components/raw";
import { weekdayName, type Day } from "@/lib/days";
import { loggableDays } from "@/lib/logs/which-day";
import styles from "./day.module.css";

/** Today and the 14 days before it; a dot says that something is on record. */
export function DayStrip({ day, today, logged }: { day: Day; today: Day; logged: readonly Day[] }) {
  const days = loggableDays(today).map((each) => {
    const has = logged.includes(each);
    const mark = markup`${has && markup` class='${styles.logged!}'`}${each === day && markup` aria-current='page'`}`;
    const name = each === today ? "Today" : weekdayName(each);
    return markup`<a href='${each === today ? "/today" : `/day/${each}`}'${mark}><span>${name}</span><b>${Number(each.slice(8))}</b><span class='${styles.dot!}'></span><span class='visually-hidden'>${has ? "something on record" : "nothing on record"}</span></a>`;
  });
  return <Raw as="nav" data-soft="" className={styles.days} aria-label="Days you can log" html={markup`${days}`} />;
}
