import { createHash } from "node:crypto";
import { flagById, inputsOf, readPage } from "@/db/queries/athlete-page";
import { receiptsOf } from "@/db/queries/flags";
import { isUuid, reachAlone } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import { receiptFor } from "@/lib/triage/receipt";
import { replay, type Replay } from "./replay";
import { viewerOf } from "./view-athlete.server";

/** A replay needs an input whose fingerprint is the stored one; "closed" is for who may not read the input. */
export type Checked = Replay | { result: "closed" } | { result: "fingerprint-differs" };

/**
 * One flag with every receipt it had, newest first, each judged again from its stored input.
 * Shape  -> null for a flag that is missing, foreign or not the actor's to see.
 */
export function readFlag(ctx: Ctx, athleteId: string, flagId: string) {
  const { orgId } = ctx.actor;
  return ctx.read(async (tx) => {
    if (!isUuid(flagId)) return null;
    const athlete = await reachAlone(ctx, tx, athleteId, "flag.read-team", "flag.read-clinical");
    const flag = athlete && (await flagById(tx, orgId, athleteId, flagId));
    if (!athlete || !flag) return null;
    const stored = await receiptsOf(tx, orgId, athleteId, flagId);
    const inputs = await inputsOf(
      tx,
      orgId,
      athleteId,
      stored.map((each) => each.fingerprint),
    );
    const page = await readPage(tx, orgId, athleteId, { runsFrom: athlete.today, exercisesFrom: athlete.today });
    const viewer = viewerOf(ctx, athleteId);
    const receipts = stored.flatMap((each) => {
      const receipt = receiptFor(viewer, each.receipt);
      const input = inputs.get(each.fingerprint);
      const checked: Checked = input === undefined ? { result: "closed" } : check(each, input);
      return receipt ? [{ ...each, receipt, checked }] : [];
    });
    return receipts.length > 0 && page ? { name: page.name, viewer, flag, receipts } : null;
  });
}

function check(stored: Awaited<ReturnType<typeof receiptsOf>>[number], input: string): Checked {
  const fingerprint = createHash("sha256").update(input).digest("base64url");
  return fingerprint === stored.fingerprint ? replay(stored.receipt, input) : { result: "fingerprint-differs" };
}
