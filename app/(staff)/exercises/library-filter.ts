import type { KeptExercise } from "@/lib/programs/own-exercises.server";
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

/** What is looked for; an empty field asks for nothing. `needs` is a piece of equipment, or "nothing". */
export type LibraryFilter = { q: string; target: string; needs: string; position: string; cause: string };

/** "band (optional)" is a band that is not needed. */
const named = (thing: string) => thing.replace(" (optional)", "");
const plain = (text: string) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** Every piece of equipment the library names. */
export const equipmentNamed = [...new Set(library.flatMap((exercise) => exercise.equipment.map(named)))].sort();

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
    ...{ dose: doseText(dose, frequency), mark: assignedBy ?? null },
  };
});

const cardOfOwn = ({ exercise: { id, name, targets, dose } }: KeptExercise): CardOf => ({
  ...{ path: id.slice("own:".length), id, name, targets, equipment: null, position: null, causes: null },
  ...{ easier: [], harder: [], dose: doseText(dose), mark: "own" },
});

const fitsNeeds = (equipment: readonly string[], needs: string) =>
  needs === "nothing"
    ? equipment.every((thing) => thing.endsWith("(optional)"))
    : equipment.some((thing) => named(thing) === needs);

/**
 * The own exercises and the library that fit every part of the filter; words are looked for in name, targets, equipment,
 * position and causes. An own exercise does not say what it needs, how one is placed or what it is for: with such a
 * filter it is left out, and `unsaid` counts how many were.
 */
export function cardsOf(own: readonly KeptExercise[], filter: LibraryFilter): { cards: CardOf[]; unsaid: number } {
  const words = plain(filter.q).split(/\s+/);
  const asked = [...own.filter((each) => !each.archived).map(cardOfOwn), ...built].filter((card) => {
    const said = [
      ...(card.equipment ?? []),
      card.position ?? "",
      ...(card.causes ?? []).map((each) => causeWords[each]),
    ];
    const text = plain([card.name, ...card.targets, ...said].join(" "));
    return (
      words.every((word) => text.includes(word)) && (!filter.target || card.targets.some((t) => t === filter.target))
    );
  });
  const asksMore = filter.needs !== "" || filter.position !== "" || filter.cause !== "";
  const cards = asked.filter(
    ({ equipment, position, causes }) =>
      (!filter.needs || (equipment !== null && fitsNeeds(equipment, filter.needs))) &&
      (!filter.position || position === filter.position) &&
      (!filter.cause || (causes?.some((cause) => cause === filter.cause) ?? false)),
  );
  return { cards, unsaid: asksMore ? asked.filter(({ mark }) => mark === "own").length : 0 };
}
