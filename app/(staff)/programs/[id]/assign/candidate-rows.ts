import type { Candidate } from "@/lib/programs/read-assignments.server";
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
};

export const rowsOfCandidates = (
  programId: string,
  athletes: readonly Candidate[],
  teams: readonly { id: string; name: string }[],
): CandidateRow[] =>
  athletes.map(({ athleteId, name, teamIds, ready, reasons, running }) => ({
    athleteId,
    name,
    teamIds,
    teams: teams
      .filter((team) => teamIds.includes(team.id))
      .map((team) => team.name)
      .join(", "),
    ready,
    notReady: ready ? "" : reasons.length > 0 ? `Not ready yet: ${reasons.join(", and ")}.` : "Not ready yet.",
    running: running.map(
      ({ title, fromDay, untilDay, ...each }) =>
        `Has ${title}, ${spanInWords(fromDay, untilDay)}${each.programId === programId ? ". The new copy takes its place." : ""}`,
    ),
  }));
