import { listAthletes as list } from "@/db/queries/athletes";
import { isUuid } from "@/lib/access/athlete.server";
import { boardQuery, cursorOf, type BoardParams } from "@/lib/board/board-params";
import type { Ctx } from "@/lib/ctx.server";

const PAGE = 100;

/** The athletes of the actor's teams by name, with search and pages as on the board. */
export async function listAthletes(ctx: Ctx, params: BoardParams) {
  const { search, after } = boardQuery(params);
  const audience = ctx.actor.roles.includes("physio") ? ("clinical" as const) : ("team" as const);
  const found = await ctx.transaction((tx) =>
    list(tx, {
      orgId: ctx.actor.orgId,
      audience,
      search,
      after: after && isUuid(after.athleteId) ? after : null,
      limit: PAGE,
    }),
  );
  const athletes = found.slice(0, PAGE);
  const last = athletes.at(-1);
  return { athletes, search, audience, next: found.length > PAGE && last ? cursorOf(last) : null };
}
