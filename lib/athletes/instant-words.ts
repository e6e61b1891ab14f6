import { dayIn, dayInWords } from "@/lib/days";

/** An instant as the reader's own calendar day in words. */
export const instantWords = (instant: string, timeZone: string): string =>
  dayInWords(dayIn(new Date(instant), timeZone));
