import { looksAt, readPage, type Look } from "@/db/queries/athlete-page";
import { detailsOf, updateAthlete } from "@/db/queries/athletes";
import { reach } from "@/lib/access/athlete.server";
import { may } from "@/lib/access/may";
import type { Ctx } from "@/lib/ctx.server";
import { changeRecord, refuseNotFound } from "@/lib/logs/change-record.server";
import { changedMeanwhile, meanwhile, type seenIn } from "./details-form";
import type { Category, Details } from "./page-record";

const LOOKS = 60;

/** What the rules read beside the logs, for a physio of the team or the athlete; null for everybody else. */
export function readDetails(ctx: Ctx, athleteId: string) {
  return ctx.transaction(async (tx) => {
    const athlete = await reach(ctx, tx, athleteId, "athlete.write");
    if (!athlete) return null;
    const record = await readPage(tx, ctx.actor.orgId, athleteId, {
      runsFrom: athlete.today,
      exercisesFrom: athlete.today,
    });
    return record?.details && { name: record.name, today: athlete.today, ...record.details };
  });
}

/** Somebody else was first: everything is rolled back, and what stands now comes out as a value. */
class Meanwhile extends Error {
  constructor(readonly told: ReturnType<typeof meanwhile>) {
    super("changed meanwhile");
  }
}

/**
 * Writes them and judges anew. Only a physio closes an episode: from the athlete themself `resolvedOn` is left as it is.
 * `seen` is what their form stood on: what somebody else has changed since is not written over.
 * Shape  -> "not-found" for who may not; "meanwhile" with what stands now, beside the fields it is about.
 */
export async function editDetails(
  ctx: Ctx,
  input: { athleteId: string; key: string; details: Details; seen: ReturnType<typeof seenIn> },
) {
  const { athleteId, key, details, seen } = input;
  const { orgId, personId } = ctx.actor;
  const { resolvedOn, ...own } = details;
  const change = { athleteId, key, body: [details, seen], did: "athlete.write" };
  try {
    return await changeRecord(ctx, { ...change, verbs: ["athlete.write"] }, async (tx) => {
      const now = await detailsOf(tx, orgId, athleteId);
      if (!now) return refuseNotFound();
      const closes = athleteId !== personId && may(ctx.actor, "clinical.write", "team");
      const written = closes ? { ...own, resolvedOn } : own;
      const changed = changedMeanwhile(now, seen, { ...now, ...written });
      if (changed.length > 0) throw new Meanwhile(meanwhile(now, changed));
      if (!(await updateAthlete(tx, orgId, athleteId, written))) refuseNotFound();
      return null;
    });
  } catch (error) {
    if (error instanceof Meanwhile) return { ok: false as const, why: "meanwhile" as const, ...error.told };
    throw error;
  }
}

/** The athlete says what coaches may not see; it acts on the next request, and the board's lines are rebuilt at once. */
export function editSharing(ctx: Ctx, input: { key: string; kept: Category[] }) {
  const athleteId = ctx.actor.personId;
  const change = { athleteId, key: input.key, body: input.kept, did: "sharing.write" };
  return changeRecord(ctx, { ...change, verbs: ["sharing.write"] }, async (tx) => {
    if (!(await updateAthlete(tx, ctx.actor.orgId, athleteId, { keptFromCoach: input.kept }))) refuseNotFound();
    return null;
  });
}

export type { Look };

/** Who looked at or changed something of the actor, newest first. */
export const whoLooked = (ctx: Ctx): Promise<Look[]> =>
  ctx.transaction((tx) => looksAt(tx, ctx.actor.orgId, ctx.actor.personId, LOOKS));
