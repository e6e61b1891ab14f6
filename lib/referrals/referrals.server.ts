import { flagsOf, openFlag, settleOpenFlag } from "@/db/queries/flags";
import * as referrals from "@/db/queries/referrals";
import { isUuid, reach } from "@/lib/access/athlete.server";
import { may } from "@/lib/access/may";
import type { Ctx } from "@/lib/ctx.server";
import { changeRecord, refuseNotFound } from "@/lib/logs/change-record.server";
import { draftFrom } from "./draft";
import {
  type Letter,
  NEXT,
  OPEN_STATUSES,
  type ReferralLine,
  type ReferralOutcome,
  type ReferralStatus,
} from "./referral";

const MOST = 200;

/**
 * What a new referral starts from: the receipt of one flag, or of all open ones.
 * Shape  -> null for an athlete or flag that is missing, foreign, or not the actor's to refer.
 */
export function draftReferral(ctx: Ctx, athleteId: string, flagId: string | null) {
  return ctx.transaction(async (tx) => {
    const athlete = await reach(ctx, tx, athleteId, "referral.write");
    if (!athlete || (flagId !== null && !isUuid(flagId))) return null;
    const flags = await flagsOf(tx, ctx.actor.orgId, athleteId, MOST);
    const wanted = flags.filter((flag) => (flagId ? flag.id === flagId : flag.status === "open"));
    if (flagId && wanted.length === 0) return null;
    const receipts = wanted.flatMap(({ receipt, receiptAsOf }) =>
      receipt ? [{ receipt, asOf: receiptAsOf ?? athlete.today }] : [],
    );
    const open = wanted.find((flag) => flag.id === flagId && flag.status === "open");
    return { draft: draftFrom(receipts, athlete.today), settles: open ? open.ruleId : null };
  });
}

/**
 * Writes a referral as a draft, and with `settle` answers the flag it came from as "referred" in the same transaction.
 * Shape  -> the referral's id and whether the flag was settled; a flag that somebody else settled first stays as it is.
 */
export function startReferral(
  ctx: Ctx,
  input: { athleteId: string; key: string; letter: Letter; flagId: string | null; settle: { reason: string } | null },
) {
  const { athleteId, key, letter, flagId, settle } = input;
  const { orgId, personId } = ctx.actor;
  const body = { letter, flagId, settle };
  return changeRecord(ctx, { athleteId, key, body, did: "referral.start", verbs: ["referral.write"] }, async (tx) => {
    if (flagId !== null) {
      const known = isUuid(flagId) && (await flagsOf(tx, orgId, athleteId, MOST)).some((flag) => flag.id === flagId);
      if (!known) refuseNotFound();
    }
    const referralId = await referrals.addReferral(
      tx,
      { orgId, athleteId, createdBy: personId },
      { ...letter, flagId },
    );
    const settled =
      flagId !== null &&
      settle !== null &&
      (await openFlag(tx, athleteId, flagId)) !== null &&
      (await settleOpenFlag(tx, athleteId, flagId, { outcome: "referred", reason: settle.reason, by: personId }));
    return { referralId, settled };
  });
}

type Step = { athleteId: string; referralId: string; version: number; key: string };

/** Rewrites a draft that is still at `version`; "not-found" when it was changed or sent in the meantime. */
export function editDraft(ctx: Ctx, { athleteId, referralId, version, key }: Step, letter: Letter) {
  const change = { athleteId, key, body: { referralId, version, letter }, did: "referral.edit" };
  return changeRecord(ctx, { ...change, verbs: ["referral.write"] }, async (tx) => {
    if (!isUuid(referralId)) refuseNotFound();
    if (!(await referrals.rewriteDraft(tx, athleteId, referralId, version, letter))) refuseNotFound();
    return { referralId };
  });
}

/**
 * Takes a referral one step on, never back; closing needs an outcome.
 * Shape  -> "not-found" also when somebody changed it since `version`, or when there is no such step.
 */
export function moveReferral(
  ctx: Ctx,
  { athleteId, referralId, version, key }: Step,
  to: Exclude<ReferralStatus, "draft" | "closed"> | { outcome: ReferralOutcome; outcomeNote: string | null },
) {
  const status = typeof to === "string" ? to : "closed";
  const change = { athleteId, key, body: { referralId, version, to }, did: `referral.${status}` };
  return changeRecord(ctx, { ...change, verbs: ["referral.write"] }, async (tx) => {
    const known = isUuid(referralId) && (await referrals.referralById(tx, ctx.actor.orgId, athleteId, referralId));
    if (!known || !NEXT[known.status].includes(status)) return refuseNotFound();
    if (!(await referrals.moveReferral(tx, athleteId, referralId, version, status))) refuseNotFound();
    if (typeof to !== "string") await referrals.writeOutcome(tx, athleteId, referralId, to.outcome, to.outcomeNote);
    return { referralId };
  });
}

/** A referral with its letter, for a physio of the team or the athlete; null for everybody else and what is not there. */
export function readReferral(ctx: Ctx, athleteId: string, referralId: string): Promise<ReferralLine | null> {
  return ctx.transaction(async (tx) => {
    if (!isUuid(referralId) || !(await reach(ctx, tx, athleteId, "referral.read"))) return null;
    return referrals.referralById(tx, ctx.actor.orgId, athleteId, referralId);
  });
}

/** Referrals of the actor's athletes: open ones with the oldest first, or closed ones with the newest first. */
export function listReferrals(ctx: Ctx, show: ReferralStatus | "open"): Promise<ReferralLine[]> {
  if (!may(ctx.actor, "referral.read-status", "team")) return Promise.resolve([]);
  const statuses = show === "open" ? OPEN_STATUSES : [show];
  return ctx.transaction((tx) =>
    referrals.listReferrals(tx, ctx.actor.orgId, statuses, show === "closed" ? "newest" : "oldest", MOST),
  );
}
