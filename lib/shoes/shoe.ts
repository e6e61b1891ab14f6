import type { Day } from "@/lib/days";
import { formatDistance, type DistanceUnit } from "@/lib/units";
import {
  FIT_LABELS,
  PURPOSE_LABELS,
  SHOE_TYPE_LABELS,
  type Fit,
  type Purpose,
  type ShoeType,
} from "@/lib/shoes/shoe-words";

/** What an athlete says of a pair of shoes; every null is "not said". `startMetres`: run in them before runs were logged here, 0 for new ones. */
export type ShoeSaid = {
  name: string;
  purpose: Purpose | null;
  type: ShoeType | null;
  fit: Fit | null;
  inUseSince: Day | null;
  startMetres: number | null;
};

/** A pair as it stands. `runs` and `loggedMetres` are of live runs that name it, `lastUsed` the last day of one. */
export type Shoe = ShoeSaid & {
  id: string;
  version: number;
  retiredOn: Day | null;
  runs: number;
  loggedMetres: number;
  lastUsed: Day | null;
};

/** How far a pair has run: what was said of before, and the runs logged with it. Null when the first was not said. */
export const distanceRun = ({
  startMetres,
  loggedMetres,
}: Pick<Shoe, "startMetres" | "loggedMetres">): number | null =>
  startMetres === null ? null : startMetres + loggedMetres;

/** The distance in words: a total only where the start was said. */
export function distanceWords(shoe: Shoe, unit: DistanceUnit): string {
  const total = distanceRun(shoe);
  const { startMetres } = shoe;
  const runs = shoe.runs === 1 ? "1 run" : `${shoe.runs} runs`;
  const logged =
    shoe.runs === 0 ? "No run logged here yet" : `${formatDistance(shoe.loggedMetres, unit)} in ${runs} logged here`;
  if (total === null || startMetres === null) return `${logged}; before that, not said`;
  if (startMetres === 0) return `${logged}, new at the start`;
  return `${formatDistance(total, unit)}: ${formatDistance(startMetres, unit)} before, ${lower(logged)}`;
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** What else was said of a pair, in a few words. */
export const shoeWords = ({ purpose, type, fit }: ShoeSaid): string[] =>
  [
    purpose && `For ${PURPOSE_LABELS[purpose].toLowerCase()}`,
    type && (type === "unsure" ? "Type: not sure" : `${SHOE_TYPE_LABELS[type]} type`),
    fit && (fit === "unsure" ? "Fit: not sure" : FIT_LABELS[fit]),
  ].filter((words) => words !== null);

export type ShoeChoice = { id: string; label: string };

/**
 * The pairs to choose from for a run: those in use, the last used first, then the longest unused. `keep` is offered though
 * retired, so that an older run keeps its own. Nothing is chosen for anybody.
 */
export function shoeChoices(
  shoes: readonly Pick<Shoe, "id" | "name" | "retiredOn" | "lastUsed">[],
  keep: string | null = null,
): ShoeChoice[] {
  const offered = shoes.filter(({ id, retiredOn }) => retiredOn === null || id === keep);
  const sorted = offered.toSorted(
    (a, b) =>
      (b.lastUsed ?? "").localeCompare(a.lastUsed ?? "") || a.name.localeCompare(b.name) || a.id.localeCompare(b.id),
  );
  const last = sorted[0]?.lastUsed ?? null;
  return sorted.map(({ id, name, retiredOn, lastUsed }) => ({
    id,
    label:
      retiredOn !== null
        ? `${name} (retired)`
        : lastUsed !== null && lastUsed === last && sorted.length > 1
          ? `${name} (last used)`
          : name,
  }));
}
