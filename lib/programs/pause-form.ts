import { addDays, type Day } from "@/lib/days";
import { saidOf, type Sayable, type Sentence } from "@/lib/said";
import { Pause } from "./pause";

/** What the form of a pause sends; all text. */
export type PauseFields = Record<"reason" | "from" | "until", string>;

/** How far back a pause may begin, and how far ahead it may reach: who was ill says so afterwards. */
export const PAUSE_DAYS_BACK = 28;
export const PAUSE_DAYS_AHEAD = 365;

type Parsed = { ok: true; pause: Pause } | { ok: false; errors: Partial<Record<keyof PauseFields, Sayable>> };

const FIELD: Record<string, keyof PauseFields> = { reason: "reason", fromDay: "from", untilDay: "until" };

/**
 * A pause as the athlete wrote it, or a sentence for each field that needs another look. `begun`: the first day of the
 * pause that is being corrected, which may lie further back.
 */
export function pauseFromForm({ reason, from, until }: PauseFields, today: Day, begun: Day | null = null): Parsed {
  const errors: Partial<Record<keyof PauseFields, Sayable>> = {};
  const parsed = Pause.safeParse({ reason, fromDay: from || today, untilDay: until || null });
  if (!parsed.success) {
    for (const issue of parsed.error.issues) errors[FIELD[String(issue.path[0])] ?? "from"] ??= saidOf(issue);
    return { ok: false, errors };
  }
  const { fromDay, untilDay } = parsed.data;
  const earliest = addDays(today, -PAUSE_DAYS_BACK);
  if (fromDay < (begun !== null && begun < earliest ? begun : earliest))
    errors.from = "Four weeks back is the earliest. Choose a later day." satisfies Sentence;
  if (fromDay > addDays(today, PAUSE_DAYS_AHEAD))
    errors.from = "Choose a day within the coming year." satisfies Sentence;
  if (untilDay !== null && untilDay > addDays(today, PAUSE_DAYS_AHEAD))
    errors.until = "A year ahead is the furthest. Leave it empty if you do not know yet." satisfies Sentence;
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, pause: parsed.data };
}
