import type { Said, Sentence } from "@/lib/said";
import { notARunBut, type SportName } from "./sport";

/** What becomes of one activity file. `reason` and each warning are sentences to show beside the file's name. */
export type Found =
  | {
      kind: "run";
      startedAt: string;
      metres: number;
      seconds: number | null;
      warnings: Said[];
      /** The file does not say what it was: left out unless the person says that it was a run. */
      ask?: true;
    }
  | { kind: "needs-date"; metres: number; seconds: number | null; reason: Said }
  | { kind: "skipped"; reason: Said }
  | { kind: "refused"; reason: Said };

export const LONGEST_METRES = 500_000;
export const LONGEST_SECONDS = 48 * 3600;
const YEAR_2000_MS = Date.UTC(2000, 0, 1);

export const DAMAGED: Sentence =
  "The file is damaged, so its numbers cannot be trusted. Copy it from the watch again, or type the run in.";
const WRONG_CLOCK: Sentence =
  "The watch's clock was wrong, so the file does not say on which day this run was. Choose the day.";
export const NO_CLOCK: Sentence = "The file does not say when the run began. Choose the day.";
export const NO_DISTANCE: Sentence = "The file holds a run without a distance. Type the run in.";
export const EMPTY: Sentence = "The file is empty.";
const TOO_LONG: Sentence = "The file tells of a run longer than 500 km or two days. Type the run in.";

export const refused = (reason: Said): Found => ({ kind: "refused", reason });
export const skipped = (reason: Said): Found => ({ kind: "skipped", reason });
export const notARun = (sport: SportName): Found => skipped(notARunBut(sport));

/**
 * The run a file tells of, from its totals; null is "the file does not say".
 * Units  metres and seconds of any precision, rounded here; `startMs` since 1970 in UTC; `now` in ISO form.
 */
export function foundRun(
  told: { startMs: number | null; metres: number | null; seconds: number | null; ask?: boolean; noClock?: Said },
  warnings: Said[],
  now: string,
): Found {
  const [metres, seconds] = [rounded(told.metres), rounded(told.seconds)];
  if (metres === null || metres <= 0) return refused(NO_DISTANCE);
  if (metres > LONGEST_METRES || (seconds ?? 0) > LONGEST_SECONDS) return refused(TOO_LONG);
  const time = seconds === 0 ? null : seconds;
  if (told.startMs === null) return { kind: "needs-date", metres, seconds: time, reason: told.noClock ?? NO_CLOCK };
  if (told.startMs < YEAR_2000_MS || told.startMs > Date.parse(now))
    return { kind: "needs-date", metres, seconds: time, reason: WRONG_CLOCK };
  const startedAt = new Date(told.startMs).toISOString();
  return { kind: "run", startedAt, metres, seconds: time, warnings, ...(told.ask ? { ask: true as const } : {}) };
}

const rounded = (value: number | null): number | null =>
  value === null || !Number.isFinite(value) ? null : Math.round(value);

/** Every part must say it: one run without a value leaves the sum unknown; it does not count as 0. */
export const total = <T>(parts: readonly T[], of: (part: T) => number | null): number | null =>
  parts.reduce<number | null>((all, part) => {
    const one = of(part);
    return all === null || one === null ? null : all + one;
  }, 0);
