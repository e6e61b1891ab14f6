import type { Day } from "@/lib/days";
import { said, type SaidSentence, type Sentence } from "@/lib/said";
import type { PauseReason } from "./pause";

/** Why, in one word within a line. */
export const PAUSE_WORDS: Record<PauseReason, Sentence> = { illness: "illness", travel: "travel", rest: "rest" };

/** "until 29 Nov 2026", "until further notice". */
export const untilWords = ({ untilDay }: { untilDay: Day | null }): SaidSentence =>
  untilDay === null ? said("until further notice") : said("until {day}", { day: { day: untilDay } });
