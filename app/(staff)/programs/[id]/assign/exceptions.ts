import type { Sentence } from "@/lib/said";
import type { CandidateRow } from "./candidate-rows";

/**
 * Of a team that was ticked as a whole: how many there are, how many get the program, and who does not, with why.
 * Shape  (team, rows, ids that are ticked) -> { of, getIt, left }; `left` in the order of the rows.
 */
export function exceptionsOf(
  teamId: string,
  rows: readonly Pick<CandidateRow, "athleteId" | "name" | "teamIds" | "ready">[],
  chosen: readonly string[],
): { of: number; getIt: number; left: { athleteId: string; name: string; why: Sentence }[] } {
  const team = rows.filter((row) => row.teamIds.includes(teamId));
  const left = team
    .filter(({ athleteId, ready }) => !ready || !chosen.includes(athleteId))
    .map(({ athleteId, name, ready }) => {
      const why: Sentence = ready ? "whom you left out" : "who is not ready yet";
      return { athleteId, name, why };
    });
  return { of: team.length, getIt: team.length - left.length, left };
}
