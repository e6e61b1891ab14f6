import { said, type Said, type SaidSentence } from "@/lib/said";
import { prescriptionText } from "./dose-text";
import { named } from "./joined";
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
export type ProgramDifference = { minutes: { before: number; after: number }; lines: Said[]; rules: string[] };

const isByRule = ({ upward }: Version) => upward === "automatic";

/** What a program says of its steps up, for whoever gives it. */
export const upwardWords = ({ upward }: { upward?: Upward }): Said =>
  upward === "automatic" ? "Steps up are taken by rule, within the phase." : "Steps up are proposed, and staff answer.";

function phaseName({ phases }: Version, phaseId: string | null): SaidSentence {
  if (phaseId === null) return said("every phase");
  const title = phases.find((phase) => phase.phaseId === phaseId)?.title;
  return title === undefined ? said("“a phase that is gone”") : said("“{title}”", { title });
}

function itemLines(before: Version, after: Version): Said[] {
  const known = new Map(before.items.map((item) => [item.itemId, item]));
  const kept = new Set(after.items.map((item) => item.itemId));
  const lines = after.items.flatMap((item): Said[] => {
    const was = known.get(item.itemId);
    const name = named(item.name);
    if (!was) return [said("New: {name}, {dose}.", { name, dose: prescriptionText(item) })];
    const [old, now] = [prescriptionText(was), prescriptionText(item)];
    const [from, to] = [phaseName(before, was.phaseId), phaseName(after, item.phaseId)];
    const moved = was.phaseId !== item.phaseId;
    const { note } = item;
    return [
      ...(was.exerciseId !== item.exerciseId
        ? [said("{old} becomes {now}.", { old: named(was.name), now: name })]
        : []),
      ...(isOther(old, now) ? [said("{name}: {old} becomes {now}.", { name, old, now })] : []),
      ...(moved ? [said("{name} moves from {from} to {to}.", { name, from, to })] : []),
      ...(was.note !== note && note ? [said("{name}: the note says “{note}”.", { name, note })] : []),
      ...(was.note !== note && !note ? [said("{name}: the note is taken out.", { name })] : []),
    ];
  });
  const gone = before.items.filter((item) => !kept.has(item.itemId));
  return [...lines, ...gone.map((item) => said("Taken out: {name}.", { name: named(item.name) }))];
}

const isOther = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);

function phaseLines(before: Version, after: Version): Said[] {
  const known = new Map(before.phases.map((phase) => [phase.phaseId, phase]));
  const kept = new Set(after.phases.map((phase) => phase.phaseId));
  return [
    ...after.phases.flatMap((phase): Said[] => {
      const was = known.get(phase.phaseId);
      const { title } = phase;
      if (!was) return [said("New phase: “{title}”.", { title })];
      const words = was.begin !== phase.begin || was.end !== phase.end;
      return [
        ...(was.title !== title ? [said("The phase “{old}” is called “{title}”.", { old: was.title, title })] : []),
        ...(words ? [said("“{title}” begins or ends by other words.", { title })] : []),
      ];
    }),
    ...before.phases
      .filter((phase) => !kept.has(phase.phaseId))
      .map(({ title }) => said("Phase taken out: “{title}”.", { title })),
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
  const lines: Said[] = [
    ...(before.title !== after.title ? [said("It is called “{title}”.", { title: after.title })] : []),
    ...(before.target !== after.target ? [said("It is for: {target}.", { target: after.target })] : []),
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
