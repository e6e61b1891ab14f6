"use server";

import { notFound, redirect } from "next/navigation";
import { randomUUID } from "node:crypto";
import { openAction } from "@/app/action";
import { keepSession } from "@/app/(public)/enter";
import { isUuid } from "@/lib/access/athlete.server";
import { visitor } from "@/lib/ctx.server";
import { orgName, sentencesOf } from "@/lib/people/member-forms";
import { createOrg as create, switchOrg as change } from "@/lib/people/orgs.server";
import { one, refused, type FormState } from "./form-state";

/** Goes on in another of one's own organisations. */
export const switchOrg = openAction({ name: "switch-org", perHour: 600 }, async (_ctx, values): Promise<FormState> => {
  const who = await visitor();
  if (!who) redirect("/sign-in");
  const session = await change(who, one(values, "to"));
  if (!session) notFound();
  await keepSession(session.sid);
  redirect("/");
});

/** Creates an organisation and goes on in it, as its admin. */
export const createOrg = openAction({ name: "create-org", perHour: 60 }, async (_ctx, values): Promise<FormState> => {
  const who = await visitor();
  if (!who) redirect("/sign-in");
  const id = one(values, "id");
  if (!isUuid(id)) notFound();
  const name = orgName.safeParse(one(values, "name"));
  if (!name.success) return refused(values, { name: sentencesOf(name.error).form ?? "Write a name." });
  const done = await create(who, { id, name: name.data }, randomUUID());
  if (!done.ok && done.why === "signed-out") redirect("/sign-in");
  if (!done.ok) return refused(values, {}, "You have created several today. Go on tomorrow.");
  await keepSession(done.sid);
  redirect("/members");
});
