import type { Day } from "@/lib/days";

/** How far back it is told whether logs were answered. */
export const ANSWERED_DAYS = 28;

/** A day newly logged, with the instant of its first entry that stands; null = a day of which nothing is left. */
export type LoggedDay = { day: Day; at: string | null };
