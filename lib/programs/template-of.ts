import type { ProgramDraft } from "./program";
import type { ProgramSnapshot } from "./snapshot";

const MARK = " (from an athlete’s copy)";

/**
 * A template of what an athlete has, as it stands: the doses they have come to, and nothing that is theirs.
 * Shape  phases and items get new ids, so that no report of the athlete belongs to it; the phase they are in and the day they
 *        began are left out.
 */
export function templateOf(snapshot: ProgramSnapshot, newId: () => string): ProgramDraft {
  const { title, target, why, upward, phases, items } = snapshot;
  const phaseIds = new Map(phases.map(({ phaseId }) => [phaseId, newId()]));
  return {
    ...{ target, why, upward },
    title: `${title.slice(0, 120 - MARK.length)}${MARK}`,
    phases: phases.map((phase) => ({ ...phase, phaseId: phaseIds.get(phase.phaseId)! })),
    items: items.map(({ exerciseVersion: _version, isStretch: _isStretch, ...item }) => ({
      ...item,
      itemId: newId(),
      phaseId: item.phaseId === null ? null : phaseIds.get(item.phaseId)!,
    })),
  };
}
