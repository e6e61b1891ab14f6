"use server";

import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { openAction } from "@/app/action";
import { one, refused, type FormState } from "@/app/form-state";
import { cookieOptions, sealSession, SESSION_COOKIE } from "@/lib/people/auth.server";
import { DEMO_ROLES, demoPerson } from "@/lib/people/demo.server";
import { ownPath } from "@/lib/people/own-path";
import { openSession } from "@/lib/people/session.server";
import { checkPassword } from "@/lib/people/sign-in.server";

/** Whoever signs in gets a session of their own, never one that was there before. */
async function enter(personId: string, next: string): Promise<never> {
  const { sid } = await openSession(personId, (await headers()).get("user-agent") ?? "");
  (await cookies()).set(SESSION_COOKIE, await sealSession(sid), { ...cookieOptions, maxAge: 90 * 24 * 3600 });
  redirect(ownPath(next));
}

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
