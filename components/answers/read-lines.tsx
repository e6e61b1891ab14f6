import type { AnsweredDay } from "@/lib/answers/answer";
import { daySpoken, instantSpoken, READ_WORDS, ROLE_WORDS, UNKNOWN_PERSON } from "@/lib/answers/answer-words";
import type { Day } from "@/lib/days";
import styles from "./answers.module.css";

/** The newest readers are named; the rest are counted. */
const MOST = 3;
const MORE = (count: number) => `${count} more of your team read it.`;

/** By name who read the athlete's log of a day; nothing at all when nobody has. */
export function ReadLines({
  day: { day, reads },
  timeZone,
  today,
}: {
  day: AnsweredDay;
  timeZone: string;
  today: Day;
}) {
  const spoken = daySpoken(day, today);
  const named = reads.slice(-MOST);
  return (
    <>
      {named.map((read, at) => {
        const when = instantSpoken(read.at, timeZone, today);
        const role = ROLE_WORDS[read.role];
        return (
          <p key={at} className={styles.read}>
            <b>
              <bdi>{read.by ?? UNKNOWN_PERSON}</bdi>
              {read.whole ? READ_WORDS.whole(role, spoken) : READ_WORDS.asItStood(role, spoken, when)}
            </b>
            {read.whole && <span className={styles.meta}>{when}</span>}
          </p>
        );
      })}
      {reads.length > MOST && <p className={styles.meta}>{MORE(reads.length - MOST)}</p>}
    </>
  );
}
