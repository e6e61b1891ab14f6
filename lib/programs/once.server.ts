import { createHash } from "node:crypto";
import type { Tx } from "@/db/client";
import * as keys from "@/db/queries/idempotency";
import { isPresentMember } from "@/db/queries/present-member";
import { isUuid } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";

type Why = { why: string };
export type Once<A, R extends Why> =
  { ok: true; answer: A; replayed: boolean } | ({ ok: false } & (R | { why: "not-found" } | { why: "other-content" }));

class Refusal<R> extends Error {
  constructor(readonly reason: R) {
    super("refused");
  }
}

/**
 * One transaction that happens once per key. The same key again gets the first answer and changes nothing; with another
 * body it is refused. `refuse` takes everything back, the key among it, and comes out as a value.
 */
export async function once<A, R extends Why = never>(
  ctx: Ctx,
  what: { key: string; did: string; body: unknown },
  work: (tx: Tx, refuse: (reason: R | { why: "not-found" }) => never) => Promise<A>,
): Promise<Once<A, R>> {
  if (!isUuid(what.key)) return { ok: false, why: "not-found" };
  const key = { orgId: ctx.actor.orgId, personId: ctx.actor.personId, key: what.key };
  const bodyHash = createHash("sha256")
    .update(JSON.stringify([what.did, what.body]))
    .digest("base64url");
  try {
    return await ctx.transaction(async (tx): Promise<Once<A, R>> => {
      if (!(await isPresentMember(tx))) return { ok: false, why: "not-found" };
      if (!(await keys.takeKey(tx, key, bodyHash))) {
        const known = await keys.answerOf(tx, key);
        if (!known || known.bodyHash !== bodyHash) return { ok: false, why: "other-content" };
        return { ok: true, answer: known.answer as A, replayed: true };
      }
      const answer = await work(tx, (reason) => {
        throw new Refusal(reason);
      });
      await keys.keepAnswer(tx, key, answer);
      return { ok: true, answer, replayed: false };
    });
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, ...(error.reason as R) };
    throw error;
  }
}

/** What a key of this person was answered with; null when nothing was saved under it. */
export async function answerUnder<A>(ctx: Ctx, key: string): Promise<A | null> {
  if (!isUuid(key)) return null;
  const { orgId, personId } = ctx.actor;
  const known = await ctx.transaction((tx) => keys.answerOf(tx, { orgId, personId, key }));
  return (known?.answer as A | undefined) ?? null;
}
