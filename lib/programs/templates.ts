import { said, type Sayable } from "@/lib/said";
import { prescriptionText } from "./dose-text";
import { joined, named } from "./joined";
import { exerciseById } from "./library";
import { unsaid, type Program, type ProgramItem } from "./program";
import { forCauses } from "./templates/causes";
import { walkRunLadder } from "./templates/ladder";
import { routines } from "./templates/routines";
import type { Template } from "./templates/template";

export type { Template };

/** Every ready program: routines first, then the way back to running, then one for each of the seven causes. */
export const templates: readonly Template[] = [...routines, walkRunLadder, ...forCauses];

/** The ready program of that id, or null. */
export const templateById = (id: string | undefined): Template | null =>
  templates.find((template) => template.id === id) ?? null;

/**
 * A program that starts from a template; `newId` gives each item and each phase its UUID.
 * Errors RangeError when the template names an exercise the library does not hold, or a phase it does not have.
 */
export function programOf(template: Template, newId: () => string): Program {
  const phases = (template.phases ?? []).map(({ id, title, begin = null, end = null }) => ({
    ...{ id, phase: { phaseId: newId(), title, begin, end } },
  }));
  const idOf = (named: string | undefined): string | null => {
    if (named === undefined) return null;
    const found = phases.find((each) => each.id === named);
    if (!found) throw new RangeError(`no phase ${named}`);
    return found.phase.phaseId;
  };
  const items = template.items.map(({ exerciseId, phase, dose, frequency, note }): ProgramItem => {
    const exercise = exerciseById(exerciseId);
    if (!exercise) throw new RangeError(`no exercise ${exerciseId}`);
    const chosen = { dose: dose ?? exercise.dose, frequency: frequency ?? exercise.frequency };
    const named = { itemId: newId(), exerciseId, name: exercise.name, phaseId: idOf(phase) };
    return { ...unsaid, ...named, ...chosen, note: note ?? null };
  });
  const { title, target, why } = template;
  return { title, target, why, upward: "proposed", phases: phases.map((each) => each.phase), items };
}

/**
 * What a template asks, line by line: an exercise with its dose ("Front plank: 3 × 20 s, rest 30 s · daily"), or where it has
 * phases, a phase with what is new in it ("Begin gently: Glute bridge, Clamshell", "Step 1: Walk 5 min, run 1 min, 5 times.").
 */
export function linesOf(template: Template): Sayable[] {
  const { items, phases } = programOf(template, ordinals());
  if (phases.length === 0)
    return items.map((item) => said("{name}: {dose}", { name: named(item.name), dose: prescriptionText(item) }));
  const namesOf = (of: readonly ProgramItem[]) =>
    joined(
      of.map((item) => named(of.length === 1 && item.note ? item.note : item.name)),
      ", ",
    );
  const throughout = items.filter((item) => item.phaseId === null);
  return [
    ...(throughout.length > 0 ? [said("Throughout: {names}", { names: namesOf(throughout) })] : []),
    ...phases.map(({ phaseId, title }) => {
      const names = namesOf(items.filter((item) => item.phaseId === phaseId));
      return said("{title}: {names}", { title: named(title), names });
    }),
  ];
}

/** Ids for a program that is only looked at: they tell its parts apart. */
function ordinals(): () => string {
  let n = 0;
  return () => `${(n += 1)}`;
}
