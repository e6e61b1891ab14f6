import type { OwnExercise } from "@/lib/programs/exercise";
import type { Frequency } from "@/lib/programs/frequency";

/** Where an own exercise starts in a program: its own dose; its days are the writer's to choose. */
export const startOfOwn = (own: OwnExercise): Pick<OwnExercise, "dose"> & { frequency: Frequency } => ({
  dose: own.dose,
  frequency: { kind: "daily", times: 1 },
});
