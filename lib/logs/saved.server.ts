import type { Tx } from "@/db/client";
import { entryHistory } from "@/db/queries/entries";
import { answerOf } from "@/db/queries/idempotency";
import { isUuid } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import { isLoggedKind, type LoggedKind } from "./logged-entry";

/** What an address says just happened ("saved=<key>", "deleted=<kind>.<id>"); it counts only if the database agrees. */
export type Happened = { saved?: string; deleted?: string };
export type JustNow = { saved: boolean; deleted: { kind: LoggedKind; entryId: string } | null };

export async function justNow(ctx: Ctx, tx: Tx, { saved = "", deleted = "" }: Happened): Promise<JustNow> {
  const { orgId, personId } = ctx.actor;
  const known = isUuid(saved) ? await answerOf(tx, { orgId, personId, key: saved }) : null;
  const [kind = "", entryId = ""] = deleted.split(".");
  const isGone =
    isLoggedKind(kind) && isUuid(entryId) && (await entryHistory(tx, kind, personId, entryId))[0]?.supersededAt;
  return { saved: known?.answer != null, deleted: isGone && isLoggedKind(kind) ? { kind, entryId } : null };
}

/** Whether the form that an address names was really saved. */
export const confirmSaved = (ctx: Ctx, happened: Happened): Promise<boolean> =>
  ctx.transaction(async (tx) => (await justNow(ctx, tx, happened)).saved);
