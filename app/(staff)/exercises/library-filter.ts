import type { KeptExercise } from "@/lib/programs/own-exercises.server";
import { ENGLISH } from "@/lib/say";
import { doseText } from "@/lib/programs/dose-text";
import {
  causes,
  causeWords,
  positions,
  targets,
  type Cause,
  type Position,
  type Target,
} from "@/lib/programs/exercise";
import { exerciseById, library } from "@/lib/programs/library";
import { equipmentName, fitsMore, isAsked, type LibraryFilter } from "./fits";

export type { LibraryFilter };

type Neighbour = { id: string; name: string };

/** An exercise as a card of the library. What an own exercise does not say is null. */
export type CardOf = {
  /** Of the address: a library id, or the UUID of an own one. */
  path: string;
  id: string;
  name: string;
  targets: readonly Target[];
  equipment: readonly string[] | null;
  position: Position | null;
  causes: readonly Cause[] | null;
  easier: readonly Neighbour[];
  harder: readonly Neighbour[];
  dose: string;
  mark: "own" | "physio" | null;
};

/** Every piece of equipment the library names. */
export const equipmentNamed = [...new Set(library.flatMap((exercise) => exercise.equipment.map(equipmentName)))].sort();

/** The filter an address asks for. Whatever is no choice of the form asks for nothing. */
export function filterOf(search: Record<string, string | string[] | undefined>): LibraryFilter {
  const text = (value: string | string[] | undefined) => (typeof value === "string" ? value.slice(0, 60) : "");
  const among = (value: string | string[] | undefined, choices: readonly string[]) =>
    choices.includes(text(value)) ? text(value) : "";
  return {
    q: text(search.q),
    target: among(search.target, targets),
    needs: among(search.needs, ["nothing", ...equipmentNamed]),
    position: among(search.position, positions),
    cause: among(search.cause, causes),
  };
}

const neighbours = (ids: readonly string[]): Neighbour[] =>
  ids.flatMap((id) => {
    const exercise = exerciseById(id);
    return exercise ? { id, name: exercise.name } : [];
  });

const built: readonly CardOf[] = library.map((exercise): CardOf => {
  const { id, name, targets, equipment, position, causes, ladder, dose, frequency, assignedBy } = exercise;
  return {
    ...{ path: id, id, name, targets, equipment, position, causes },
    ...{ easier: neighbours(ladder.easier), harder: neighbours(ladder.harder) },
    ...{ dose: ENGLISH.told(doseText(dose, frequency)), mark: assignedBy ?? null },
  };
});

const cardOfOwn = ({ exercise: { id, name, targets, dose } }: KeptExercise): CardOf => ({
  ...{ path: id.slice("own:".length), id, name, targets, equipment: null, position: null, causes: null },
  ...{ easier: [], harder: [], dose: ENGLISH.told(doseText(dose)), mark: "own" },
});

/**
 * The own exercises and the library that fit every part of the filter; words are looked for in name, targets, equipment,
 * position and causes. An own exercise does not say what it needs, how one is placed or what it is for: with such a
 * filter it is left out, and `unsaid` counts how many were.
 */
export function cardsOf(own: readonly KeptExercise[], filter: LibraryFilter): { cards: CardOf[]; unsaid: number } {
  const all = [...own.filter((each) => !each.archived).map(cardOfOwn), ...built];
  const asked = all.filter((card) => isAsked(card, filter, causeWords));
  const asksMore = filter.needs !== "" || filter.position !== "" || filter.cause !== "";
  const cards = asked.filter((card) => fitsMore(card, filter));
  return { cards, unsaid: asksMore ? asked.filter(({ mark }) => mark === "own").length : 0 };
}
