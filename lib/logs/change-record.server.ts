import { createHash } from "node:crypto";
import type { Tx } from "@/db/client";
import { lockAthlete } from "@/db/queries/athlete-state";
import { markShown } from "@/db/queries/advice";
import * as audit from "@/db/queries/audit";
import * as keys from "@/db/queries/idempotency";
import { isUuid, reach, type Reached } from "@/lib/access/athlete.server";
import type { Verb } from "@/lib/access/may";
import type { Ctx } from "@/lib/ctx.server";
import type { Day } from "@/lib/days";
import { judge, type Judged } from "@/lib/flags/judge.server";
import type { Said } from "@/lib/flags/said";

export type Changed<A> =
  { ok: true; answer: A; judged: Judged; replayed: boolean } | { ok: false; why: "not-found" | "other-content" };

type Change = {
  athleteId: string;
  /** The actor needs one of these towards the athlete. */
  verbs: Verb[];
  /** Made by the form once; the same again gets the same answer and changes nothing. */
  key: string;
  /** What was asked for: the same key with something else is refused. */
  body: unknown;
  /** For the audit line. */
  did: string;
  /** What a new entry tells: its advice is the answer, also to somebody who was given it before. */
  said?: Said;
};

/** Refused by `write` after the transaction began: everything is rolled back and the reason comes out as a value. */
class Refusal extends Error {
  constructor(readonly why: "not-found") {
    super(why);
  }
}

/** For `write`: what it was to change is not there, or not this athlete's. */
export function refuseNotFound(): never {
  throw new Refusal("not-found");
}

/** The local day of an entry's writing: what an athlete's phone held was written before it came. */
export const enteredOnBy = (ctx: Ctx, athlete: Reached): Day =>
  athlete.athleteId === ctx.actor.personId && ctx.writtenOn < athlete.today ? ctx.writtenOn : athlete.today;

/**
 * The one way to change what the rules see of an athlete: once per key, under the athlete's lock, audited and judged in
 * the same transaction, so that the flag is never behind the log.
 */
export async function changeRecord<A>(
  ctx: Ctx,
  change: Change,
  write: (tx: Tx, athlete: Reached) => Promise<A>,
): Promise<Changed<A>> {
  if (!isUuid(change.key)) return { ok: false, why: "not-found" };
  const { orgId, personId } = ctx.actor;
  const key = { orgId, personId, key: change.key };
  const bodyHash = createHash("sha256")
    .update(JSON.stringify([change.did, change.athleteId, change.body]))
    .digest("base64url");
  try {
    return await ctx.transaction(async (tx): Promise<Changed<A>> => {
      const reaching = reach(ctx, tx, change.athleteId, ...change.verbs);
      const taking = keys.takeKey(tx, key, bodyHash);
      taking.catch(() => {}); // whoever is no member may take none; what counts is that they reach nobody
      const athlete = await reaching;
      if (!athlete) throw new Refusal("not-found");
      if (!(await taking)) return replay<A>(tx, key, bodyHash);
      const line = {
        orgId,
        actorId: personId,
        subjectId: athlete.athleteId,
        verb: change.did,
        requestId: ctx.requestId,
      };
      const [, answer] = await Promise.all([
        lockAthlete(tx, orgId, athlete.athleteId),
        write(tx, athlete),
        audit.record(tx, line),
      ]);
      const judged = await judge(
        tx,
        { orgId, athleteId: athlete.athleteId },
        athlete.today,
        ctx.now,
        (judged) => [
          // Whoever makes the entry gets the advice as its answer: only to the athlete is that a delivery.
          athlete.athleteId === personId &&
            markShown(
              tx,
              { orgId, athleteId: personId },
              judged.advice.map((each) => each.flagId),
            ),
          keys.keepAnswer(tx, key, { answer, judged }),
        ],
        change.said,
      );
      return { ok: true, answer, judged, replayed: false };
    });
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, why: error.why };
    throw error;
  }
}

async function replay<A>(
  tx: Tx,
  key: { orgId: string; personId: string; key: string },
  bodyHash: string,
): Promise<Changed<A>> {
  const known = await keys.answerOf(tx, key);
  if (!known || known.bodyHash !== bodyHash) return { ok: false, why: "other-content" };
  const { answer, judged } = known.answer as { answer: A; judged: Judged };
  return { ok: true, answer, judged, replayed: true };
}
