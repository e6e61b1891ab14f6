import type { KeptExercise } from "@/lib/programs/own-exercises.server";
import { doseText } from "@/lib/programs/dose-text";
import { library } from "@/lib/programs/library";

/** An exercise as a card of the library. */
export type CardOf = {
  /** Of the address: a library id, or the UUID of an own one. */
  path: string;
  id: string;
  name: string;
  targets: readonly string[];
  equipment: readonly string[];
  dose: string;
  mark: "own" | "physio" | null;
};

/** "band (optional)" is a band that is not needed. */
const named = (thing: string) => thing.replace(" (optional)", "");
const needed = (equipment: readonly string[]) => equipment.filter((thing) => !thing.endsWith("(optional)"));
const plain = (text: string) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** The library and the own exercises whose name, targets or equipment hold every word sought; `needs` is one piece of equipment or "nothing". */
export function cardsOf(own: readonly KeptExercise[], sought: string, needs: string): CardOf[] {
  const built = library.map((exercise): CardOf => {
    const { id, name, targets, equipment, dose, frequency, assignedBy } = exercise;
    return { path: id, id, name, targets, equipment, dose: doseText(dose, frequency), mark: assignedBy ?? null };
  });
  const added = own
    .filter((each) => !each.archived)
    .map(({ exercise }): CardOf => {
      const { id, name, targets, dose } = exercise;
      return { path: id.slice("own:".length), id, name, targets, equipment: [], dose: doseText(dose), mark: "own" };
    });
  const words = plain(sought).split(/\s+/);
  return [...added, ...built].filter((card) => {
    const text = plain([card.name, ...card.targets, ...card.equipment].join(" "));
    const fits =
      needs === "" ||
      (needs === "nothing"
        ? needed(card.equipment).length === 0
        : card.equipment.some((thing) => named(thing) === needs));
    return fits && words.every((word) => text.includes(word));
  });
}

/** Every piece of equipment the library names. */
export const equipmentNamed = [...new Set(library.flatMap((exercise) => exercise.equipment.map(named)))].sort();
