"use server";

import { redirect } from "next/navigation";
import { randomUUID } from "node:crypto";
import { openAction } from "@/app/action";
import { one, refused, type FormState } from "@/app/form-state";
import { now } from "@/lib/ctx.server";
import { sentencesOf } from "@/lib/people/member-forms";
import { askToStart, start, StartForm } from "@/lib/people/start.server";
import { enterSaved } from "../enter";

/** The answer is the same for an address that has an account. */
export const ask = openAction({ name: "start", perHour: 20 }, async (_ctx, values): Promise<FormState> => {
  const form = StartForm.safeParse(values);
  if (!form.success) return refused(values, sentencesOf(form.error));
  await askToStart(form.data, now());
  return {
    kind: "saved",
    message: `A letter is on its way to ${form.data.email}. Its link works once, within an hour.`,
  };
});

export const confirm = openAction({ name: "start", perHour: 20 }, async (_ctx, values): Promise<FormState> => {
  const done = await start(one(values, "token"), now(), randomUUID());
  if (!done.ok) redirect("/start/confirm");
  return enterSaved(done.personId, "/members", done.orgId);
});
