import { stopSigns, type Exercise } from "@/lib/programs/exercise";
import type { Sentence } from "@/lib/said";

/** An exercise before the ladders are known. */
export type Unranked = Omit<Exercise, "ladder">;

/** What is written of an exercise; the rest follows from it. `stopSigns` are those it has beside the ones all have. */
type Written = Omit<Unranked, "kind" | "perSide" | "stopSigns" | "isStretch"> & { stopSigns?: readonly Sentence[] };

/** A record of the library. A held stretch counts as stretching, and so does what says `isStretch`. */
export const entry = ({
  stopSigns: ownSigns = [],
  isStretch = false,
  ...written
}: Written & { isStretch?: boolean }): Unranked => ({
  ...written,
  kind: written.dose.kind,
  perSide: written.dose.perSide,
  isStretch: isStretch || written.dose.kind === "stretch",
  stopSigns: [...ownSigns, ...stopSigns],
});

/** Monday, Wednesday, Friday: two to four days of strength a week. */
export const threeDays = { kind: "weekdays" as const, days: [1, 3, 5] };
export const daily = { kind: "daily" as const, times: 1 as const };

export const addLoad =
  "Add 2 to 10 % load once you can do one or two repetitions over the target on two days in a row.";
export const hotCalf = "A calf that is swollen, hot or red needs looking at the same day, not exercise.";
