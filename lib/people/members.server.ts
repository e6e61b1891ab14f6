import { staffTeams } from "@/db/queries/board";
import { pendingInvites, type PendingInvite } from "@/db/queries/invites";
import { memberOf, membersOf, type Member } from "@/db/queries/members";
import { teamsOf, type Team } from "@/db/queries/teams";
import { isUuid } from "@/lib/access/athlete.server";
import { may } from "@/lib/access/may";
import type { Ctx } from "@/lib/ctx.server";

export type { Member, PendingInvite, Team };

export const MEMBERS_A_PAGE = 50;

export type MembersPage = {
  members: Member[];
  hasNext: boolean;
  invites: PendingInvite[];
  /** Teams the reader may invite to: an admin all, others their own. */
  teams: { id: string; name: string }[];
  mayManage: boolean;
};

/** The people of the organisation for its staff; null for anybody else. */
export async function readMembers(ctx: Ctx, q: { search: string; page: number }): Promise<MembersPage | null> {
  const { actor } = ctx;
  if (!may(actor, "member.read")) return null;
  const mayManage = may(actor, "member.write");
  return ctx.transaction(async (tx) => {
    const offset = (q.page - 1) * MEMBERS_A_PAGE;
    const found = await membersOf(tx, actor.orgId, { search: q.search, limit: MEMBERS_A_PAGE, offset });
    const invites = await pendingInvites(tx, actor.orgId);
    const teams = mayManage ? await teamsOf(tx, actor.orgId) : await staffTeams(tx, actor.orgId, actor.personId);
    return {
      members: found.slice(0, MEMBERS_A_PAGE),
      hasNext: found.length > MEMBERS_A_PAGE,
      invites,
      teams: teams.map(({ id, name }) => ({ id, name })),
      mayManage,
    };
  });
}

/** One member and all teams, for an admin; null for missing, removed and foreign ids, and for anybody else. */
export async function readMember(ctx: Ctx, personId: string): Promise<{ member: Member; teams: Team[] } | null> {
  if (!may(ctx.actor, "member.write") || !isUuid(personId)) return null;
  return ctx.transaction(async (tx) => {
    const member = await memberOf(tx, ctx.actor.orgId, personId);
    return member && { member, teams: await teamsOf(tx, ctx.actor.orgId) };
  });
}
