import { ENGLISH, type Say } from "@/lib/say";
import type { ProgramDraft } from "./program";
import type { ProgramSnapshot } from "./snapshot";

const LONGEST_TITLE = 120;

/**
 * A template of what an athlete has, as it stands: the doses they have come to, and nothing that is theirs.
 * Shape  phases and items get new ids, so that no report of the athlete belongs to it; the phase they are in and the day they
 *        began are left out. Its title says in the language of whoever makes it what it is made of.
 */
export function templateOf(snapshot: ProgramSnapshot, newId: () => string, say: Say = ENGLISH): ProgramDraft {
  const { title, target, why, upward, phases, items } = snapshot;
  const titled = (cut: string) => say("{title} (from an athlete’s copy)", { title: cut });
  const phaseIds = new Map(phases.map(({ phaseId }) => [phaseId, newId()]));
  return {
    ...{ target, why, upward },
    title: titled(title.slice(0, LONGEST_TITLE - titled("").length)),
    phases: phases.map((phase) => ({ ...phase, phaseId: phaseIds.get(phase.phaseId)! })),
    items: items.map(({ exerciseVersion: _version, isStretch: _isStretch, ...item }) => ({
      ...item,
      itemId: newId(),
      phaseId: item.phaseId === null ? null : phaseIds.get(item.phaseId)!,
    })),
  };
}
