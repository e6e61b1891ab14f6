import "server-only";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { readLanguage } from "@/components/say/say-on-server";
import { LANGUAGE_COOKIE, OFFERED, type Language } from "@/lib/language";
import { learnLanguage } from "@/lib/people/account.server";
import { visitor } from "@/lib/ctx.server";
import { NotSaved } from "@/lib/not-saved";
import { cookieOptions, sealSession, SESSION_COOKIE } from "@/lib/people/auth.server";
import { ownPath } from "@/lib/people/own-path";
import { closeSession, openSession } from "@/lib/people/session.server";

/** Hands the browser a session; it never goes on in one that was there before. */
export async function keepSession(sid: string): Promise<void> {
  (await cookies()).set(SESSION_COOKIE, await sealSession(sid), { ...cookieOptions, maxAge: 90 * 24 * 3600 });
}

/** Lets this browser draw every page in a language, before anybody is looked up. */
export async function keepLanguage(language: Language): Promise<void> {
  (await cookies()).set(LANGUAGE_COOKIE, language, { ...cookieOptions, maxAge: 365 * 24 * 3600 });
}

/** What the browser calls itself. */
export const userAgent = async () => (await headers()).get("user-agent") ?? "";

/**
 * The same for somebody whose place has just been saved. Were only signing in to fail, they are told to do that
 * themselves, and never that nothing was saved.
 */
export async function enterSaved(personId: string, next: string, orgId: string): Promise<never> {
  try {
    const before = await visitor();
    if (before) await closeSession(before.sessionHash);
    return await enter(personId, next, orgId);
  } catch (error) {
    if (error instanceof NotSaved) redirect("/sign-in?saved=1");
    throw error;
  }
}

/** Signs a person in, in this organisation if they are in it, and goes to a page of ours. */
export async function enter(personId: string, next: string, orgId?: string): Promise<never> {
  const { sid } = await openSession(personId, await userAgent(), orgId);
  await keepSession(sid);
  // What is asked for where there is no choice says nothing of the person.
  if (OFFERED.length > 1) await keepLanguage(await learnLanguage(personId, await readLanguage()));
  redirect(ownPath(next));
}
