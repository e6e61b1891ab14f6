import type { Tx } from "@/db/client";
import * as audit from "@/db/queries/audit";
import * as teams from "@/db/queries/teams";
import { isUuid } from "@/lib/access/athlete.server";
import { may } from "@/lib/access/may";
import type { Ctx } from "@/lib/ctx.server";

export type TeamChanged = { ok: true } | { ok: false; why: "not-found" | "name-taken" | "not-empty" };

const NOT_FOUND = { ok: false, why: "not-found" } as const;

/** The organisation's teams for an admin; null for anybody else. */
export async function readTeams(ctx: Ctx): Promise<teams.Team[] | null> {
  if (!may(ctx.actor, "team.write")) return null;
  return ctx.transaction((tx) => teams.teamsOf(tx, ctx.actor.orgId));
}

/** `id` was made with the form: sent twice, it makes one team. */
export function createTeam(ctx: Ctx, id: string, name: string): Promise<TeamChanged> {
  return changing(ctx, id, async (tx, orgId) => {
    if (await teams.isTeamName(tx, orgId, name, id)) return { ok: false, why: "name-taken" };
    if (await teams.addTeam(tx, orgId, id, name)) await note(ctx, tx, "team.create", id);
    return { ok: true };
  });
}

export function renameTeam(ctx: Ctx, id: string, name: string): Promise<TeamChanged> {
  return changing(ctx, id, async (tx, orgId) => {
    if (await teams.isTeamName(tx, orgId, name, id)) return { ok: false, why: "name-taken" };
    if (!(await teams.renameTeam(tx, orgId, id, name))) return NOT_FOUND;
    await note(ctx, tx, "team.rename", id);
    return { ok: true };
  });
}

/** Only a team that nobody is in, and nobody is invited to, can go. */
export function deleteTeam(ctx: Ctx, id: string): Promise<TeamChanged> {
  return changing(ctx, id, async (tx, orgId) => {
    if (!(await teams.teamOf(tx, orgId, id))) return NOT_FOUND;
    if (!(await teams.deleteEmptyTeam(tx, orgId, id))) return { ok: false, why: "not-empty" };
    await note(ctx, tx, "team.delete", id);
    return { ok: true };
  });
}

async function changing(
  ctx: Ctx,
  id: string,
  work: (tx: Tx, orgId: string) => Promise<TeamChanged>,
): Promise<TeamChanged> {
  if (!may(ctx.actor, "team.write") || !isUuid(id)) return NOT_FOUND;
  return ctx.transaction((tx) => work(tx, ctx.actor.orgId));
}

const note = ({ actor, requestId }: Ctx, tx: Tx, verb: string, entityId: string) =>
  audit.record(tx, { orgId: actor.orgId, actorId: actor.personId, subjectId: null, verb, entityId, requestId });
