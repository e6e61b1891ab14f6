"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { action } from "@/app/action";
import { one, refused, type FormState } from "@/app/form-state";
import { keepSession, userAgent } from "@/app/(public)/enter";
import { changePassword, saveProfile } from "@/lib/people/account.server";
import { cookieOptions } from "@/lib/people/auth.server";
import { ProfileForm, sentencesOf } from "@/lib/people/member-forms";
import { closeOwnSession } from "@/lib/people/session.server";
import { THEME_COOKIE } from "@/lib/people/theme";

export const saveSettings = action({ name: "settings", perHour: 120 }, async (ctx, values): Promise<FormState> => {
  const { org: _org, ...typed } = values;
  const profile = ProfileForm.safeParse(typed);
  if (!profile.success) return refused(values, sentencesOf(profile.error));
  await saveProfile(ctx, profile.data);
  (await cookies()).set(THEME_COOKIE, profile.data.theme, { ...cookieOptions, maxAge: 365 * 24 * 3600 });
  redirect("/account?done=settings");
});

export const setPassword = action({ name: "password", perHour: 60 }, async (ctx, values): Promise<FormState> => {
  const typed = { current: one(values, "current"), next: one(values, "next") };
  const done = await changePassword(ctx, typed, await userAgent());
  // Passwords are never sent back into a page.
  if (!done.ok && done.why === "fault") return refused({}, { next: done.sentence });
  if (!done.ok && done.why === "wrong-current") return refused({}, { current: "This is not your present password." });
  if (!done.ok) return refused({}, {}, `Too many tries. Wait ${Math.ceil(done.retryAfterSeconds / 60)} min.`);
  await keepSession(done.sid);
  redirect("/account?done=password");
});

export const endSession = action({ name: "end-session" }, async (ctx, values): Promise<FormState> => {
  const ended = await closeOwnSession(ctx.actor.personId, one(values, "session"));
  if (!ended) return refused({}, {}, "This session has ended already.");
  redirect("/account?done=session");
});
