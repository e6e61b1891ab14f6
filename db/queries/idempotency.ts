import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { idempotencyKeys } from "@/db/schema";

type Key = { orgId: string; personId: string; key: string };

/** True when `key` is new and now taken by this transaction; a second transaction with it waits for the first. */
export async function takeKey(tx: Tx, { orgId, personId, key }: Key, bodyHash: string): Promise<boolean> {
  const taken = await tx
    .insert(idempotencyKeys)
    .values({ orgId, personId, key, bodyHash })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key });
  return taken.length > 0;
}

const is = ({ orgId, personId, key }: Key) =>
  and(eq(idempotencyKeys.orgId, orgId), eq(idempotencyKeys.personId, personId), eq(idempotencyKeys.key, key));

export async function answerOf(tx: Tx, key: Key) {
  const [row] = await tx
    .select({ bodyHash: idempotencyKeys.bodyHash, answer: idempotencyKeys.answer })
    .from(idempotencyKeys)
    .where(is(key));
  return row ?? null;
}

export const keepAnswer = (tx: Tx, key: Key, answer: unknown) =>
  tx.update(idempotencyKeys).set({ answer }).where(is(key));
