import { type Day, dayInWords } from "@/lib/days";

/** "until 29 Nov 2026", "until further notice". */
export const untilWords = ({ untilDay }: { untilDay: Day | null }): string =>
  untilDay === null ? "until further notice" : `until ${dayInWords(untilDay)}`;
