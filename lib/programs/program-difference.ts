import { prescriptionText } from "./dose-text";
import { exerciseById } from "./library";
import { minutesPerWeek } from "./minutes";
import type { Phase, ProgramItem, Upward } from "./program";

/** What two versions of a program have in common: a template, a draft, or a copy somebody has. */
type Version = {
  title: string;
  target: string;
  upward?: Upward;
  phases: readonly Phase[];
  items: readonly (ProgramItem & { isStretch?: boolean })[];
};

/**
 * What changes from one version of a program to the next.
 * Shape  `lines` are sentences, the exercises in the order of the later version; `rules` are the rules whose counts it moves;
 *        empty lines = nothing that anybody would notice.
 * Units  minutes a week, of the phase that asks most.
 */
export type ProgramDifference = { minutes: { before: number; after: number }; lines: string[]; rules: string[] };

const isByRule = ({ upward }: Version) => upward === "automatic";

/** What a program says of its steps up, for whoever gives it. */
export const upwardWords = ({ upward }: { upward?: Upward }): string =>
  upward === "automatic" ? "Steps up are taken by rule, within the phase." : "Steps up are proposed, and staff answer.";

const phaseName = ({ phases }: Version, phaseId: string | null) =>
  phaseId === null
    ? "every phase"
    : `“${phases.find((phase) => phase.phaseId === phaseId)?.title ?? "a phase that is gone"}”`;

function itemLines(before: Version, after: Version): string[] {
  const known = new Map(before.items.map((item) => [item.itemId, item]));
  const kept = new Set(after.items.map((item) => item.itemId));
  const lines = after.items.flatMap((item) => {
    const was = known.get(item.itemId);
    if (!was) return [`New: ${item.name}, ${prescriptionText(item)}.`];
    const [old, now] = [prescriptionText(was), prescriptionText(item)];
    const moved = was.phaseId !== item.phaseId;
    return [
      ...(was.exerciseId !== item.exerciseId ? [`${was.name} becomes ${item.name}.`] : []),
      ...(old !== now ? [`${item.name}: ${old} becomes ${now}.`] : []),
      ...(moved
        ? [`${item.name} moves from ${phaseName(before, was.phaseId)} to ${phaseName(after, item.phaseId)}.`]
        : []),
      ...(was.note !== item.note
        ? [`${item.name}: ${item.note ? `the note says “${item.note}”` : "the note is taken out"}.`]
        : []),
    ];
  });
  return [...lines, ...before.items.filter((item) => !kept.has(item.itemId)).map((item) => `Taken out: ${item.name}.`)];
}

function phaseLines(before: Version, after: Version): string[] {
  const known = new Map(before.phases.map((phase) => [phase.phaseId, phase]));
  const kept = new Set(after.phases.map((phase) => phase.phaseId));
  return [
    ...after.phases.flatMap((phase) => {
      const was = known.get(phase.phaseId);
      if (!was) return [`New phase: “${phase.title}”.`];
      const words = was.begin !== phase.begin || was.end !== phase.end;
      return [
        ...(was.title !== phase.title ? [`The phase “${was.title}” is called “${phase.title}”.`] : []),
        ...(words ? [`“${phase.title}” begins or ends by other words.`] : []),
      ];
    }),
    ...before.phases.filter((phase) => !kept.has(phase.phaseId)).map((phase) => `Phase taken out: “${phase.title}”.`),
  ];
}

const stretches = ({ items }: Version) =>
  items
    .filter((item) => item.isStretch ?? exerciseById(item.exerciseId)?.isStretch ?? false)
    .map((item) => `${item.itemId} ${item.frequency.kind}`)
    .sort()
    .join();
const asked = ({ items }: Version) =>
  items
    .map((item) => `${item.itemId} ${item.phaseId} ${JSON.stringify(item.frequency)}`)
    .sort()
    .join();

/** See `ProgramDifference`. */
export function programDifference(before: Version, after: Version): ProgramDifference {
  const order = (version: Version) => version.items.map((item) => item.itemId).join();
  const lines = [
    ...(before.title !== after.title ? [`It is called “${after.title}”.`] : []),
    ...(before.target !== after.target ? [`It is for: ${after.target}.`] : []),
    ...(isByRule(before) !== isByRule(after) ? [upwardWords(after)] : []),
    ...phaseLines(before, after),
    ...itemLines(before, after),
  ];
  return {
    minutes: { before: minutesPerWeek(before).minutes, after: minutesPerWeek(after).minutes },
    lines: lines.length === 0 && order(before) !== order(after) ? ["The exercises come in another order."] : lines,
    rules: [
      ...(stretches(before) !== stretches(after) ? ["S2"] : []),
      ...(asked(before) !== asked(after) ? ["S6"] : []),
    ],
  };
}
