import type { Candidate } from "@/lib/programs/read-assignments.server";
import { breachesWithin, breachText } from "@/lib/programs/limits";
import { itemsIn } from "@/lib/programs/phases";
import type { ProgramDraft } from "@/lib/programs/program";
import { programDifference } from "@/lib/programs/program-difference";
import type { ProgramSnapshot } from "@/lib/programs/snapshot";
import type { DistanceUnit } from "@/lib/units";
import { spanInWords } from "@/app/(staff)/programs/words";

/** An athlete of the list, in words. */
export type CandidateRow = {
  athleteId: string;
  name: string;
  teamIds: string[];
  teams: string;
  ready: boolean;
  /** Why not yet; what a coach may not know is not here. */
  notReady: string;
  running: string[];
  /** What this version would change of the copy they have; null for who has none, or the same. */
  changes: { summary: string; lines: string[] } | null;
  /** Where the program breaks a limit of theirs, and where only a person can tell. */
  limits: { breaks: string[]; check: string[] };
};

/** What a version would change, for who has an earlier copy: "112 to 118 min a week". */
export function changesOf(copy: ProgramSnapshot | null, draft: ProgramDraft): CandidateRow["changes"] {
  if (!copy) return null;
  const { lines, minutes, rules } = programDifference(copy, draft);
  if (lines.length === 0) return null;
  const week =
    minutes.before === minutes.after
      ? `${minutes.after} min a week as before`
      : `${minutes.before} to ${minutes.after} min a week`;
  const counted =
    rules.length > 0
      ? [`It changes what ${rules.join(" and ")} ${rules.length > 1 ? "count" : "counts"} from then on.`]
      : [];
  return {
    summary: `Has an earlier version: ${lines.length === 1 ? "1 change" : `${lines.length} changes`}, ${week}`,
    lines: [...lines, ...counted],
  };
}

/** Of the phase they would be in, from today on: a later first day may be past the limit. */
function limitsMet(
  { limits, copy, today }: Candidate,
  draft: ProgramDraft,
  unit: DistanceUnit,
): CandidateRow["limits"] {
  const kept = draft.phases.find((phase) => phase.phaseId === copy?.phaseId) ?? draft.phases[0];
  const plan = { items: itemsIn(draft.items, kept?.phaseId ?? null), run: null };
  const met = breachesWithin(limits, plan, { fromDay: today, untilDay: null });
  const said = (verdict: "breaks" | "cannot-tell") =>
    met.filter((each) => each.verdict === verdict).map((each) => breachText(each, unit, today));
  return { breaks: said("breaks"), check: said("cannot-tell") };
}

export const rowsOfCandidates = (
  { id: programId, draft }: { id: string; draft: ProgramDraft },
  athletes: readonly Candidate[],
  teams: readonly { id: string; name: string }[],
  unit: DistanceUnit,
): CandidateRow[] =>
  athletes.map((candidate) => {
    const { athleteId, name, teamIds, ready, reasons, running, copy } = candidate;
    return {
      athleteId,
      name,
      teamIds,
      teams: teams
        .filter((team) => teamIds.includes(team.id))
        .map((team) => team.name)
        .join(", "),
      ready,
      notReady: ready ? "" : reasons.length > 0 ? `Not ready yet: ${reasons.join(", and ")}.` : "Not ready yet.",
      changes: changesOf(copy, draft),
      limits: limitsMet(candidate, draft, unit),
      running: running.map(
        ({ title, fromDay, untilDay, ...each }) =>
          `Has ${title}, ${spanInWords(fromDay, untilDay)}${each.programId === programId ? ". The new copy takes its place." : ""}`,
      ),
    };
  });
