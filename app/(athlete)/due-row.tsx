import { exerciseField } from "@/lib/logs/exercise-words";
import { ENGLISH } from "@/lib/say";
import { askedText, doseText } from "@/lib/programs/dose-text";
import type { DueItem } from "@/lib/programs/due";
import { minutesOf } from "@/lib/programs/minutes";
import type { ExerciseRow } from "./fields/exercise-rows";
import { HowTo } from "./how-to";

const NUMBERS: Record<DueItem["dose"]["kind"], ExerciseRow["numbers"]> = {
  hold: ["sets", "holdSeconds"],
  stretch: ["sets", "holdSeconds"],
  reps: ["sets", "reps"],
  pyramid: ["sets", "holdSeconds"],
  time: ["sets", "holdSeconds"],
};

/** What is asked of an exercise on its day, in one line. */
export const dueText = (item: DueItem): string =>
  [
    doseText(item.dose, item.frequency.kind === "daily" && item.times === 1 ? undefined : item.frequency),
    askedText(item),
  ]
    .filter(Boolean)
    .map((part) => ENGLISH.told(part))
    .join(" · ");

/** An exercise that is due, as a row of a log. */
export const rowOf = (item: DueItem): ExerciseRow => ({
  field: exerciseField(item),
  name: item.name,
  dose: dueText(item),
  when: item.when,
  numbers: NUMBERS[item.dose.kind],
  how: <HowTo exerciseId={item.exerciseId} name={item.name} note={item.note} />,
});

/** What the exercises still due take, in whole minutes. */
export const minutesLeft = (due: readonly DueItem[]): number =>
  Math.ceil(due.reduce((sum, item) => sum + (item.when === "due" ? minutesOf(item) * item.times : 0), 0));
