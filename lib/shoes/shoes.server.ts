import type { Tx } from "@/db/client";
import * as audit from "@/db/queries/audit";
import * as rows from "@/db/queries/shoes";
import { isUuid, reach } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import type { Day } from "@/lib/days";
import type { Shoe, ShoeSaid } from "./shoe";

/** All of the athlete's own pairs, in the order they were added. */
export const readShoes = (ctx: Ctx): Promise<Shoe[]> =>
  ctx.transaction((tx) => rows.shoesOf(tx, ctx.actor.orgId, ctx.actor.personId));

/** One of the athlete's own pairs; null for missing and foreign ids alike. */
export const readShoe = async (ctx: Ctx, id: string): Promise<Shoe | null> =>
  (await readShoes(ctx)).find((shoe) => shoe.id === id) ?? null;

export type ShoeKept = { ok: true } | { ok: false; why: "not-found" | "changed" };
type Key = { orgId: string; athleteId: string; id: string };

/** Adds a pair under the id its form was made with: sent again it is still one pair. */
export const addShoe = (ctx: Ctx, id: string, said: ShoeSaid): Promise<ShoeKept> =>
  change(ctx, id, "shoe.add", async (tx, key) => {
    await rows.addShoe(tx, key, said);
    return { ok: true };
  });

/** Changes what is said of a pair, if it still is what was seen as `version`. */
export const changeShoe = (ctx: Ctx, id: string, version: number, said: ShoeSaid): Promise<ShoeKept> =>
  change(ctx, id, "shoe.change", async (tx, key) =>
    Number.isSafeInteger(version) && (await rows.changeShoe(tx, key, version, said))
      ? { ok: true }
      : { ok: false, why: "changed" },
  );

/** Takes a pair out of use on the athlete's own day, or brings it back. Its runs stay its runs. */
export const retireShoe = (ctx: Ctx, id: string, retired: boolean): Promise<ShoeKept> =>
  change(ctx, id, retired ? "shoe.retire" : "shoe.bring-back", async (tx, key, today) =>
    (await rows.retireShoe(tx, key, retired ? today : null)) ? { ok: true } : { ok: false, why: "not-found" },
  );

function change(
  ctx: Ctx,
  id: string,
  verb: string,
  write: (tx: Tx, key: Key, today: Day) => Promise<ShoeKept>,
): Promise<ShoeKept> {
  const { orgId, personId } = ctx.actor;
  return ctx.transaction(async (tx): Promise<ShoeKept> => {
    const me = isUuid(id) ? await reach(ctx, tx, personId, "shoe.write") : null;
    if (!me) return { ok: false, why: "not-found" };
    const done = await write(tx, { orgId, athleteId: personId, id }, me.today);
    if (done.ok)
      await audit.record(tx, { orgId, actorId: personId, subjectId: personId, verb, requestId: ctx.requestId });
    return done;
  });
}
