"use server";
import { notFound, redirect } from "next/navigation";
import { action } from "@/app/action";
import { one, refused } from "@/app/form-state";
import { adviceOr, fieldsOf, notTaken } from "@/app/(athlete)/answers";
import { parseCheck } from "@/lib/self-checks/check-form";
import { checkById } from "@/lib/self-checks/checks";
import { recordCheck } from "@/lib/self-checks/record-check.server";

export const saveCheck = action({ name: "log.check" }, async (ctx, values) => {
  const { check: id, ...fields } = fieldsOf(values);
  const check = typeof id === "string" ? checkById(id) : null;
  if (!check) notFound();
  const parsed = parseCheck(check, fields, { today: ctx.today });
  if (!parsed.ok) return refused(values, parsed.errors);
  const key = one(values, "key");
  const { day, results } = parsed;
  const done = await recordCheck(ctx, { athleteId: ctx.actor.personId, key, check: check.id, day, results });
  if (!done.ok) return notTaken(values, done.why);
  redirect(adviceOr(done.judged, `/checks/${check.id}?saved=${key}`));
});
