import type { Day } from "@/lib/days";
import type { Answers } from "@/lib/logs/screen-answers";
import type { CheckIn } from "@/lib/logs/check-in";
import type { ExerciseReport } from "@/lib/logs/exercise-report";
import type { OtherSport } from "@/lib/logs/other-sport";
import type { Run } from "@/lib/logs/run";
import type { CheckId } from "@/lib/self-checks/check";
import type { CheckResult } from "@/lib/self-checks/reading";
import type { History, Question, Running } from "@/lib/triage/timeline";

export const LOGGED_KINDS = [
  "check-in",
  "run",
  "other-sport",
  "exercise",
  "screen",
  "history",
  "week",
  "assessment",
] as const;
export type LoggedKind = (typeof LOGGED_KINDS)[number];
export const LOGGED_KIND_LABELS: Record<LoggedKind, string> = {
  "check-in": "How the back was",
  run: "Run",
  "other-sport": "Another sport",
  exercise: "Exercise",
  screen: "Safety questions",
  history: "Health history",
  week: "The week's running",
  assessment: "Self-check",
};

export const isLoggedKind = (text: string): text is LoggedKind => (LOGGED_KINDS as readonly string[]).includes(text);

/** What an entry says, by its kind. */
export type LoggedContent =
  | { kind: "check-in"; said: CheckIn }
  | { kind: "run"; said: Run & { source: "typed" | "file"; startedAt: string | null; shoeName: string | null } }
  | { kind: "other-sport"; said: OtherSport }
  | { kind: "exercise"; said: ExerciseReport & { name: string; dose: string } }
  | { kind: "screen"; said: { answers: Answers<Question> } }
  | { kind: "history"; said: { answers: Answers<History> } }
  | { kind: "week"; said: { running: Running } }
  | { kind: "assessment"; said: CheckResult & { check: CheckId } };

/**
 * One version of an entry as its athlete reads it.
 * Shape  `enteredOn` is the athlete's local day of the first version: later than `day` is late. `by` is null when the
 *        athlete wrote this version; `live` is false for a version that was replaced or deleted.
 */
export type LoggedEntry = LoggedContent & {
  entryId: string;
  version: number;
  day: Day;
  enteredOn: Day;
  enteredAt: string;
  by: string | null;
  live: boolean;
};
