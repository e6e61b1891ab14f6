"use server";
import { redirect } from "next/navigation";
import { action } from "@/app/action";
import { one, refused } from "@/app/form-state";
import { recordEntries } from "@/lib/logs/record-entry.server";
import { parseWallTest } from "@/lib/logs/wall-test";
import { adviceOr, fieldsOf, notTaken } from "../answers";

export const saveWallTest = action({ name: "log.wall-test" }, async (ctx, values) => {
  const parsed = parseWallTest(fieldsOf(values), { today: ctx.today });
  if (!parsed.ok) return refused(values, parsed.errors);
  const { day, ...assessment } = parsed.wallTest;
  const key = one(values, "key");
  const done = await recordEntries(ctx, { athleteId: ctx.actor.personId, key, day, entries: { assessment } });
  if (!done.ok) return notTaken(values, done.why);
  redirect(adviceOr(done.judged, `/wall-test?saved=${key}`));
});
