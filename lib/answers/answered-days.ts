import type { Day } from "@/lib/days";
import type { Answer, AnsweredDay, LogRead } from "./answer";

/** As the tables hold it; `newest` is the instant of the newest entry an athlete made for a day. */
export type AnswerRows = { answers: Answer[]; reads: LogRead[]; newest: { day: Day; at: string }[] };

/**
 * Reads and answers by day, newest day first; within a day the oldest first, as a conversation goes. A day of which nothing
 * is to be said is left out, and so is who read a log of which nothing is left.
 */
export function answeredDays({ answers, reads, newest }: AnswerRows): AnsweredDay[] {
  const newestOf = new Map(newest.map(({ day, at }) => [day, Date.parse(at)]));
  const days = new Map<Day, AnsweredDay>();
  const of = (day: Day) => {
    const known = days.get(day) ?? { day, reads: [], answers: [] };
    days.set(day, known);
    return known;
  };
  for (const read of [...reads].sort(by("at"))) {
    const last = newestOf.get(read.day);
    if (last !== undefined) of(read.day).reads.push({ ...read, whole: Date.parse(read.through) >= last });
  }
  for (const answer of [...answers].sort(by("at"))) of(answer.day).answers.push(answer);
  return [...days.values()].sort((a, b) => (a.day < b.day ? 1 : -1));
}

const by =
  <K extends string>(name: K) =>
  (a: Record<K, string>, b: Record<K, string>) =>
    Date.parse(a[name]) - Date.parse(b[name]);

/** Nobody has to see their own words. */
export const isNew = (answer: Answer): boolean => answer.kind !== "back" && answer.seenAt === null;

/** What Today shows: days with an answer not seen yet, and the newest day of which anything is to be said. */
export function forToday(days: readonly AnsweredDay[]): AnsweredDay[] {
  const [newest] = days;
  return days.filter((each) => each === newest || each.answers.some(isNew));
}

/** The newest answer of each member of staff, oldest first: what an athlete may say something back to. */
export function answerable(answers: readonly Answer[]): Answer[] {
  const last = new Map<string, Answer>();
  for (const answer of answers) if (answer.kind !== "back") last.set(answer.personId, answer);
  return answers.filter((answer) => last.get(answer.personId) === answer);
}
