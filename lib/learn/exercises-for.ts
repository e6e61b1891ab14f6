import type { Exercise } from "@/lib/programs/exercise";
import { exerciseById, library } from "@/lib/programs/library";
import { templates } from "@/lib/programs/templates";
import type { Topic } from "./topic";

/**
 * The exercises of a topic: those it names, or for a cause those of its program template; and the others tagged with the
 * cause. No exercise is in both.
 */
export function exercisesFor({ cause, exercises }: Topic): { drawn: readonly Exercise[]; others: readonly Exercise[] } {
  const ofTemplate = templates.find((template) => cause && template.cause === cause)?.items ?? [];
  const ids = [...new Set(exercises ?? ofTemplate.map((item) => item.exerciseId))];
  const drawn = ids.flatMap((id) => exerciseById(id) ?? []);
  const others = library.filter(({ id, causes }) => cause && causes.includes(cause) && !ids.includes(id));
  return { drawn, others };
}
