import type { Day } from "@/lib/days";

/** How far back it is told whether logs were answered. */
export const ANSWERED_DAYS = 28;

/** A day that an athlete logged for; `at` is the instant of their first entry that stands. */
export type LoggedDay = { day: Day; at: string };
