"use server";

import { notFound } from "next/navigation";
import { openAction } from "@/app/action";
import { one, refused, type FormState } from "@/app/form-state";
import { DEMO_ROLES, demoPerson } from "@/lib/people/demo.server";
import { sentencesOf } from "@/lib/people/member-forms";
import { ownPath } from "@/lib/people/own-path";
import { sendSignInLink } from "@/lib/people/sign-in-link.server";
import { checkPassword } from "@/lib/people/sign-in.server";
import { emailAddress } from "@/lib/text";
import { enter } from "../enter";

export const signInByPassword = openAction(
  { name: "sign-in", perHour: 120 },
  async ({ from }, values): Promise<FormState> => {
    const { email, password, ...rest } = { ...values, email: one(values, "email"), password: one(values, "password") };
    const checked = await checkPassword(email, password, from);
    if (checked.ok) return enter(checked.personId, one(values, "next"));
    const kept = { ...rest, email };
    if (checked.why === "throttled")
      return refused(
        kept,
        {},
        `Too many tries. Wait ${Math.ceil(checked.retryAfterSeconds / 60)} min, or ask for a link by e-mail.`,
      );
    return refused(kept, { password: "This e-mail and password do not belong together." });
  },
);

/** One click into the demo club; anywhere else there is no such door. */
export const enterDemo = openAction({ name: "demo", perHour: 1000 }, async (_ctx, values): Promise<FormState> => {
  const role = DEMO_ROLES.find((each) => each === one(values, "role"));
  const personId = role ? await demoPerson(role, process.env) : null;
  if (!personId) notFound();
  return enter(personId, "/");
});

/** The answer is the same for an address that nobody has. */
export const sendLink = openAction({ name: "send-link", perHour: 60 }, async (_ctx, values): Promise<FormState> => {
  const address = emailAddress.safeParse(one(values, "linkEmail"));
  if (!address.success) return refused(values, { linkEmail: sentencesOf(address.error).form ?? "" });
  await sendSignInLink(address.data, ownPath(one(values, "next")));
  return {
    kind: "saved",
    message: `If ${address.data} has an account, a link is on its way. It works once, within 10 minutes. Three go out an hour.`,
  };
});
