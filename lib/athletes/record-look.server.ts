import { createHash } from "node:crypto";
import { markRead, type ReadDay } from "@/db/queries/answers";
import { recordOnce } from "@/db/queries/athlete-page";
import type { Ctx } from "@/lib/ctx.server";
import type { Day } from "@/lib/days";

/** Looks that this process has put on record already: the same one again would change nothing, and is not asked for. */
const onRecord = new Set<string>();
const MOST_REMEMBERED = 20_000;

/** Days whose logs were shown, and in which role. */
export type LogsShown = { asRole: "physio" | "coach"; days: readonly ReadDay[] };

/**
 * Puts on record, once a day, that staff looked at an athlete's page, and which logs stood on it, for the athlete to see.
 * To be awaited before it is shown.
 */
export async function recordLook(ctx: Ctx, athleteId: string, today: Day, logs?: LogsShown): Promise<void> {
  const { orgId, personId } = ctx.actor;
  const id = uuidFor(`page.view ${orgId} ${personId} ${athleteId} ${today}`);
  const isKnown = onRecord.has(id);
  const days = logs?.days ?? [];
  if (isKnown && days.length === 0) return;
  const line = { id, orgId, actorId: personId, subjectId: athleteId, verb: "page.view", requestId: ctx.requestId };
  await ctx.transaction((tx) =>
    Promise.all([
      isKnown ? null : recordOnce(tx, line),
      logs && days.length > 0 ? markRead(tx, { orgId, athleteId }, { personId, asRole: logs.asRole }, days) : null,
    ]),
  );
  if (onRecord.size >= MOST_REMEMBERED) onRecord.clear();
  onRecord.add(id);
}

/** A UUID (version 8) that the same text always gives. */
function uuidFor(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  const variant = ((parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
