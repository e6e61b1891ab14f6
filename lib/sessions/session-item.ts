import type { Dose } from "@/lib/programs/dose";

/**
 * One exercise of a session.
 * Shape  `field`: the name of its status in the log of the day; `tempo` null = the program does not say. `times`: sessions
 *        of it asked that day, of which this is one.
 */
export type SessionItem = { field: string; name: string; dose: Dose; tempo: string | null; times: number };
