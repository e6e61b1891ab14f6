import type { Tx } from "@/db/client";
import { newId } from "@/db/ids";
import * as audit from "@/db/queries/audit";
import { staffTeams } from "@/db/queries/board";
import * as invites from "@/db/queries/invites";
import { hasTeams, teamOf } from "@/db/queries/teams";
import { isUuid } from "@/lib/access/athlete.server";
import { may } from "@/lib/access/may";
import type { Role } from "@/lib/access/actor";
import { countTry } from "@/lib/access/throttle.server";
import type { Ctx } from "@/lib/ctx.server";
import { inviteLetter } from "@/lib/mail/letters";
import { queueMail } from "@/lib/mail/queue.server";
import { addressOf } from "./address.server";
import type { InviteForm } from "./member-forms";
import { hashSecret, newSecret } from "./secrets.server";

export type Invited =
  { ok: true } | { ok: false; why: "not-allowed" | "no-team" | "needs-team" | "too-many" | "not-found" };

const MOST_A_DAY = 50;
const DAY_SECONDS = 86_400;

/**
 * Invites an address to the organisation and queues the letter. Whether anybody has that address is not told.
 * An admin invites to any role; a physio or coach athletes into a team of their own. Where there are teams, an athlete is
 * invited into one: without it nobody but themselves would see what they log.
 */
export async function sendInvite(ctx: Ctx, form: InviteForm): Promise<Invited> {
  if (await isOverLimit(ctx)) return { ok: false, why: "too-many" };
  return ctx.transaction(async (tx) => {
    const team = form.teamId ? await teamOf(tx, ctx.actor.orgId, form.teamId) : null;
    if (form.teamId && !team) return { ok: false, why: "no-team" };
    if (!(await mayInvite(ctx, tx, form.roles, team?.id ?? null))) return { ok: false, why: "not-allowed" };
    if (!team && form.roles.includes("athlete") && (await hasTeams(tx, ctx.actor.orgId)))
      return { ok: false, why: "needs-team" };
    await write(ctx, tx, { ...form, teamName: team?.name ?? null }, "invite.send");
    return { ok: true };
  });
}

/** Ends the invite and sends a new one with a new link for another seven days. */
export async function resendInvite(ctx: Ctx, id: string): Promise<Invited> {
  if (!isUuid(id)) return { ok: false, why: "not-found" };
  if (await isOverLimit(ctx)) return { ok: false, why: "too-many" };
  return ctx.transaction(async (tx) => {
    const old = await invites.revokeInvite(tx, ctx.actor.orgId, id);
    if (!old) return { ok: false, why: "not-found" };
    const team = old.teamId ? await teamOf(tx, ctx.actor.orgId, old.teamId) : null;
    if (!(await mayInvite(ctx, tx, old.roles, old.teamId))) return { ok: false, why: "not-allowed" };
    await write(ctx, tx, { ...old, id: newId(), teamName: team?.name ?? null }, "invite.resend");
    return { ok: true };
  });
}

/** Ends an invite: its link stops working at once. */
export async function revokeInvite(ctx: Ctx, id: string): Promise<Invited> {
  if (!isUuid(id)) return { ok: false, why: "not-found" };
  return ctx.transaction(async (tx) => {
    if (!(await invites.revokeInvite(tx, ctx.actor.orgId, id))) return { ok: false, why: "not-found" };
    await note(ctx, tx, "invite.revoke", id);
    return { ok: true };
  });
}

const isOverLimit = async ({ actor }: Ctx) => (await countTry(`invites:${actor.orgId}`, MOST_A_DAY, DAY_SECONDS)) > 0;

async function mayInvite({ actor }: Ctx, tx: Tx, roles: readonly Role[], teamId: string | null): Promise<boolean> {
  if (may(actor, "invite.anyone")) return true;
  const own = await staffTeams(tx, actor.orgId, actor.personId);
  const onlyAthlete = roles.length === 1 && roles[0] === "athlete";
  return onlyAthlete && own.some((team) => team.id === teamId) && may(actor, "invite.athlete", "team");
}

async function write(ctx: Ctx, tx: Tx, invite: InviteForm & { teamName: string | null }, did: string) {
  const { orgId, personId } = ctx.actor;
  const { id, email, roles, teamId, teamName } = invite;
  const secret = newSecret();
  const tokenHash = hashSecret(secret);
  if (!(await invites.addInvite(tx, { orgId, id, email, roles, teamId, tokenHash, invitedBy: personId }))) return;
  const { name: invitedBy, org } = ctx.visitor;
  const about = { orgName: org?.name ?? "", teamName, invitedBy, roles };
  await queueMail(tx, inviteLetter(email, about, addressOf(`/invite/${orgId}.${secret}`)));
  await note(ctx, tx, did, id);
}

const note = ({ actor, requestId }: Ctx, tx: Tx, verb: string, entityId: string) =>
  audit.record(tx, { orgId: actor.orgId, actorId: actor.personId, subjectId: null, verb, entityId, requestId });
