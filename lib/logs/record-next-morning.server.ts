import { liveEntry } from "@/db/queries/entries";
import { isUuid, reach } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import type { Changed } from "./change-record.server";
import { nprs } from "./nprs";
import { editEntry } from "./record-entry.server";

/** How it was on the morning after a run: a new version of that run with the one score added. `score` as the form sent it. */
export async function recordNextMorning(
  ctx: Ctx,
  about: { key: string; entryId: string; version: number; score: string },
): Promise<Changed<{ entryId: string; version: number }>> {
  const { key, entryId, version } = about;
  const athleteId = ctx.actor.personId;
  const score = nprs.safeParse(about.score);
  if (!score.success || score.data === null || !isUuid(entryId)) return { ok: false, why: "not-found" };
  const run = await ctx.transaction(async (tx) =>
    (await reach(ctx, tx, athleteId, "log.write")) ? liveEntry(tx, "run", athleteId, entryId) : null,
  );
  if (!run) return { ok: false, why: "not-found" };
  const { metres, seconds, effort, surface, kind, painBefore, painDuring, source, startedAt } = run;
  const { shoeId, warmUp, coolDown } = run;
  const ran = { metres, seconds, effort, surface, kind, painBefore, painDuring, source, startedAt };
  const content = { ...ran, shoeId, warmUp, coolDown };
  return editEntry(ctx, {
    athleteId,
    key,
    kind: "run",
    entryId,
    version,
    content: { ...content, painNextMorning: score.data },
  });
}
