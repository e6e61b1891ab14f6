import type { Dose } from "./dose";
import { doseText } from "./dose-text";
import type { Frequency } from "./frequency";
import { exerciseById } from "./library";
import { unsaid, type Program, type ProgramItem } from "./program";

/** A ready program over library ids; `items` may set a dose or frequency of their own, else the exercise's default stands. */
export type Template = {
  id: string;
  title: string;
  target: string;
  why: string;
  items: readonly { exerciseId: string; dose?: Dose; frequency?: Frequency; note?: string }[];
  sources: readonly string[];
};

export const templates: readonly Template[] = [
  {
    id: "first-back-steps",
    title: "First back steps",
    target: "Hold the trunk steady late in a run",
    why: "Four calm exercises for trunk and hips that most runners can start with. Which exercise you choose matters less than keeping at it.",
    items: [
      { exerciseId: "front-plank" },
      { exerciseId: "side-plank" },
      { exerciseId: "bird-dog" },
      { exerciseId: "curl-up" },
    ],
    sources: ["article", "mcgill-big-three", "jospt-cpg-2021"],
  },
  {
    id: "before-each-run",
    title: "Before each run",
    target: "Warm up before every run",
    why: "A few light minutes that keep moving. Long holds are left for another time of day.",
    items: [
      { exerciseId: "dynamic-warm-up" },
      { exerciseId: "toe-touch-dynamic", note: "Hold the lowest point for one or two seconds, no longer." },
    ],
    sources: ["article", "stretch-before-exercise"],
  },
  {
    id: "hamstrings-daily",
    title: "Hamstrings daily",
    target: "Looser hamstrings, calves and hip flexors",
    why: "Once a day for each leg. Twice a day if the hamstrings are tight, or if running brings on back pain nobody can explain yet.",
    items: [
      { exerciseId: "hamstring-stretch" },
      { exerciseId: "hip-flexor-stretch" },
      { exerciseId: "calf-stretch-straight" },
      { exerciseId: "calf-stretch-bent" },
    ],
    sources: ["article", "acsm-stretching"],
  },
];

/**
 * A program that starts from a template; `newId` gives each item its UUID.
 * Errors RangeError when the template names an exercise the library does not hold.
 */
export function programOf(template: Template, newId: () => string): Program {
  const items = template.items.map(({ exerciseId, dose, frequency, note }): ProgramItem => {
    const exercise = exerciseById(exerciseId);
    if (!exercise) throw new RangeError(`no exercise ${exerciseId}`);
    const chosen = { dose: dose ?? exercise.dose, frequency: frequency ?? exercise.frequency };
    return { ...unsaid, itemId: newId(), exerciseId, name: exercise.name, ...chosen, note: note ?? null };
  });
  return { title: template.title, target: template.target, why: template.why, phases: [], items };
}

/** One line for each exercise of a template: "Front plank: 3 × 20 s, rest 30 s · daily". */
export const linesOf = (template: Template): string[] =>
  programOf(template, () => "").items.map((item) => `${item.name}: ${doseText(item.dose, item.frequency)}`);
