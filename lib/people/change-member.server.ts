import { database, type Tx } from "@/db/client";
import * as audit from "@/db/queries/audit";
import { revokeInvitesBy, revokeInvitesTo } from "@/db/queries/invites";
import * as members from "@/db/queries/members";
import { shortenSessions } from "@/db/queries/sessions";
import { teamOf } from "@/db/queries/teams";
import { isUuid } from "@/lib/access/athlete.server";
import { may } from "@/lib/access/may";
import type { Role } from "@/lib/access/actor";
import type { Ctx } from "@/lib/ctx.server";
import { dayIn } from "@/lib/days";
import { redrawBoard } from "./redraw-board.server";
import { STAFF_SESSION } from "./session.server";

export type MemberChanged = { ok: true } | { ok: false; why: "not-found" | "last-admin" | "needs-role" };

const STAFF: readonly Role[] = ["physio", "coach"];
const isStaff = (roles: readonly Role[]) => roles.some((role) => STAFF.includes(role));

/**
 * Gives a member these roles and no others, from their next request on. A role that is taken away takes its teams along;
 * a new athlete's record is opened. The last admin stays one.
 */
export async function changeRoles(ctx: Ctx, personId: string, roles: readonly Role[]): Promise<MemberChanged> {
  const done = await changing(ctx, personId, async (tx, member) => {
    const { orgId } = ctx.actor;
    const losesAdmin = member.roles.includes("admin") && !roles.includes("admin");
    if (losesAdmin && !(await members.hasOtherAdmin(tx, orgId, personId))) return { ok: false, why: "last-admin" };
    if (roles.includes("athlete")) await members.openAthlete(tx, orgId, personId, dayOf(ctx, member));
    const loses = { staff: !isStaff(roles), athlete: !roles.includes("athlete") };
    await members.leaveTeams(tx, orgId, personId, loses);
    if (losesAdmin || (isStaff(member.roles) && loses.staff)) await revokeInvitesBy(tx, orgId, personId);
    await note(ctx, tx, "member.roles", personId);
    // Last of what needs the actor's rights: it may be their own admin role that they lay down.
    return (await members.setRoles(tx, orgId, personId, roles)) ? { ok: true } : NOT_FOUND;
  });
  if (done.ok && roles.some((role) => role !== "athlete"))
    await database().transaction({ as: "door" }, (tx) => shortenSessions(tx, personId, STAFF_SESSION));
  return done;
}

/** Ends a membership and takes the person off every team and board; their next request is refused. */
export async function removeMember(ctx: Ctx, personId: string): Promise<MemberChanged> {
  return changing(ctx, personId, async (tx, member) => {
    // Another link in their mailbox would bring them straight back.
    if (member.email) await revokeInvitesTo(tx, ctx.actor.orgId, member.email);
    return goodbye(ctx, tx, member, "member.remove");
  });
}

/** The actor leaves the organisation they work in, unless it would be left without an admin. */
export async function leaveOrg(ctx: Ctx): Promise<MemberChanged> {
  const { orgId, personId } = ctx.actor;
  return ctx.transaction(async (tx) => {
    await members.lockAdmins(tx, orgId);
    const member = await members.memberOf(tx, orgId, personId);
    if (!member) return NOT_FOUND;
    const done = await goodbye(ctx, tx, member, "member.leave");
    if (done.ok) await redrawBoard(tx, orgId, personId, ctx.today, ctx.now);
    return done;
  });
}

/** Puts a member into a team, as staff or as an athlete, which their roles must allow; or takes them out of it. */
export async function changeTeam(
  ctx: Ctx,
  personId: string,
  change: { teamId: string; asStaff: boolean; join: boolean },
): Promise<MemberChanged> {
  const { teamId, asStaff, join } = change;
  if (!isUuid(teamId)) return NOT_FOUND;
  return changing(ctx, personId, async (tx, member) => {
    const { orgId } = ctx.actor;
    if (!(await teamOf(tx, orgId, teamId))) return NOT_FOUND;
    if (join && !(asStaff ? isStaff(member.roles) : member.roles.includes("athlete")))
      return { ok: false, why: "needs-role" };
    const act = join ? members.joinTeam : members.leaveTeam;
    if (await act(tx, orgId, teamId, personId, asStaff))
      await note(ctx, tx, join ? "team.join" : "team.leave", personId, teamId);
    return { ok: true };
  });
}

const NOT_FOUND = { ok: false, why: "not-found" } as const;

/** What every change by an admin begins and ends with: one at a time, on a present member; then their board lines anew. */
async function changing(
  ctx: Ctx,
  personId: string,
  work: (tx: Tx, member: members.Member) => Promise<MemberChanged>,
): Promise<MemberChanged> {
  const { actor, now } = ctx;
  if (!may(actor, "member.write") || !isUuid(personId)) return NOT_FOUND;
  return ctx.transaction(async (tx) => {
    if (!(await members.lockAdmins(tx, actor.orgId))) return NOT_FOUND;
    const member = await members.memberOf(tx, actor.orgId, personId);
    if (!member) return NOT_FOUND;
    const done = await work(tx, member);
    if (done.ok) await redrawBoard(tx, actor.orgId, personId, dayOf(ctx, member), now);
    return done;
  });
}

async function goodbye(ctx: Ctx, tx: Tx, member: members.Member, did: string): Promise<MemberChanged> {
  const { orgId } = ctx.actor;
  const { personId } = member;
  if (member.roles.includes("admin") && !(await members.hasOtherAdmin(tx, orgId, personId)))
    return { ok: false, why: "last-admin" };
  await revokeInvitesBy(tx, orgId, personId);
  await members.leaveTeams(tx, orgId, personId, { staff: true, athlete: true });
  await note(ctx, tx, did, personId);
  return (await members.endMembership(tx, orgId, personId)) ? { ok: true } : NOT_FOUND;
}

const dayOf = ({ now }: Ctx, member: members.Member) => dayIn(now, member.timeZone);

const note = ({ actor, requestId }: Ctx, tx: Tx, verb: string, subjectId: string, entityId: string | null = null) =>
  audit.record(tx, { orgId: actor.orgId, actorId: actor.personId, subjectId, verb, entityId, requestId });
