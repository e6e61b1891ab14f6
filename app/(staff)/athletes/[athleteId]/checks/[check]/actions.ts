"use server";
import { notFound, redirect } from "next/navigation";
import { action } from "@/app/action";
import { one, refused } from "@/app/form-state";
import { fieldsOf, notTaken } from "@/app/(athlete)/answers";
import { parseCheck } from "@/lib/self-checks/check-form";
import { checkById } from "@/lib/self-checks/checks";
import { readChecksToWrite } from "@/lib/self-checks/read-checks.server";
import { recordCheck } from "@/lib/self-checks/record-check.server";

/** By a physio for an athlete of theirs; the days are the athlete's. */
export const saveCheckFor = action({ name: "log.check-for" }, async (ctx, values) => {
  const { check: id, athleteId: asked, ...fields } = fieldsOf(values);
  const athleteId = typeof asked === "string" ? asked : "";
  const check = typeof id === "string" ? checkById(id) : null;
  const view = await readChecksToWrite(ctx, athleteId);
  if (!check || !view) notFound();
  const parsed = parseCheck(check, fields, { today: view.today });
  if (!parsed.ok) return refused(values, parsed.errors);
  const key = one(values, "key");
  const { day, results } = parsed;
  const done = await recordCheck(ctx, { athleteId, key, check: check.id, day, results });
  if (!done.ok) return notTaken(values, done.why);
  redirect(`/athletes/${athleteId}/checks/${check.id}?saved=${key}`);
});
