import * as rows from "@/db/queries/tips";
import { reach } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import type { TipSettings } from "./tip";
import { tipById } from "./tips";

/** What the athlete has switched off of their own tips. */
export const readTipSettings = (ctx: Ctx): Promise<TipSettings> =>
  ctx.transaction((tx) => rows.tipSettingsOf(tx, ctx.actor.orgId, ctx.actor.personId));

/** Hides a tip from its athlete or shows it again; false for a tip that is none, or somebody who is no athlete here. */
export async function hideTip(ctx: Ctx, tipId: string, hidden: boolean): Promise<boolean> {
  if (!tipById(tipId)) return false;
  return changeTips(ctx, (tx, { orgId, personId }) => rows.setTipHidden(tx, orgId, personId, tipId, hidden));
}

/** Switches all tips off or on; false for somebody who is no athlete here. */
export const switchTips = (ctx: Ctx, allOff: boolean): Promise<boolean> =>
  changeTips(ctx, (tx, { orgId, personId }) => rows.setAllTips(tx, orgId, personId, allOff));

type Tx = Parameters<typeof rows.setAllTips>[0];

const changeTips = (ctx: Ctx, write: (tx: Tx, actor: Ctx["actor"]) => Promise<unknown>): Promise<boolean> =>
  ctx.transaction(async (tx) => {
    if (!(await reach(ctx, tx, ctx.actor.personId, "tip.write"))) return false;
    await write(tx, ctx.actor);
    return true;
  });
