"use server";

import { redirect } from "next/navigation";
import { openAction } from "@/app/action";
import { one, type FormState } from "@/app/form-state";
import { visitor } from "@/lib/ctx.server";
import { closeSession } from "@/lib/people/session.server";
import { takeSignInLink } from "@/lib/people/sign-in-link.server";
import { enter } from "@/app/(public)/enter";

/** Uses the link up and signs its person in; whoever was signed in here before is not any more. */
export const signInByLink = openAction({ name: "use-link", perHour: 60 }, async (_ctx, values): Promise<FormState> => {
  const personId = await takeSignInLink(one(values, "token"));
  if (!personId) redirect("/sign-in/link");
  const before = await visitor();
  if (before) await closeSession(before.sessionHash);
  return enter(personId, one(values, "next"));
});
