import { staffTeams } from "@/db/queries/board";
import { teamWeekRows } from "@/db/queries/team-weeks";
import type { Ctx } from "@/lib/ctx.server";
import type { Day } from "@/lib/days";
import { fromStored } from "@/lib/programs/stored-limit";
import { mondaysTo, type TeamMember } from "./team-weeks";

/** As many as one page can show; a larger team is better seen on the board. */
const MOST = 200;

export type TeamWeeks = {
  teams: { id: string; name: string }[];
  teamId: string | null;
  mondays: Day[];
  members: TeamMember[];
  audience: "clinical" | "team";
};

/** The weeks of one of the actor's teams, the asked one or their first, as far as each athlete shares them with the actor. */
export function readTeamWeeks(ctx: Ctx, asked: string | null): Promise<TeamWeeks> {
  const { orgId, personId, roles } = ctx.actor;
  const audience = roles.includes("physio") ? ("clinical" as const) : ("team" as const);
  const mondays = mondaysTo(ctx.today);
  return ctx.read(async (tx) => {
    const teams = await staffTeams(tx, orgId, personId);
    const teamId = (teams.find(({ id }) => id === asked) ?? teams[0])?.id ?? null;
    if (teamId === null) return { teams, teamId, mondays, members: [], audience };
    const rows = await teamWeekRows(tx, {
      ...{ orgId, teamId, audience, from: mondays[0]!, today: ctx.today, limit: MOST },
    });
    const members = rows.map(({ sharesPain, sharesRuns, limits, metres, pains, ...row }) => ({
      ...row,
      limits: limits.map(fromStored),
      shares: { pain: sharesPain, runs: sharesRuns },
      weeks: mondays.map((monday) => ({
        metres: metres[monday] ?? null,
        worstPain: pains[monday] ?? null,
      })),
    }));
    return { teams, teamId, mondays, members, audience };
  });
}
