import { said, type Said } from "@/lib/said";
import type { Phase } from "./program";

type Phased = { phases: readonly Phase[]; phaseId: string | null };

/** The phase a given program is in; null when it has none. */
export const phaseOf = ({ phases, phaseId }: Phased): Phase | null =>
  phases.find((phase) => phase.phaseId === phaseId) ?? null;

/** "Phase 1 of 2: Calm down"; null for a program without phases. */
export function phaseWords(given: Phased): Said | null {
  const phase = phaseOf(given);
  const [at, of] = [phase ? given.phases.indexOf(phase) + 1 : 0, given.phases.length];
  return phase && said("Phase {at} of {of}: {title}", { at, of, title: phase.title });
}

/** The phase that follows; null in the last, and where there are none. */
export function nextPhaseOf({ phases, phaseId }: Phased): Phase | null {
  const at = phases.findIndex((phase) => phase.phaseId === phaseId);
  return at < 0 ? null : (phases[at + 1] ?? null);
}

/** What is due in a phase: its own items and those of every phase, in the order of the program. Null = all of them. */
export const itemsIn = <T extends { phaseId: string | null }>(items: readonly T[], phaseId: string | null): T[] =>
  items.filter((item) => phaseId === null || item.phaseId === null || item.phaseId === phaseId);
