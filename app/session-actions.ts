"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { visitor } from "@/lib/ctx.server";
import { SESSION_COOKIE } from "@/lib/people/auth.server";
import { closeEverySession, closeSession } from "@/lib/people/session.server";
import { openAction } from "./action";

const leave = async () => {
  (await cookies()).delete(SESSION_COOKIE);
  redirect("/sign-in");
};

export const signOut = openAction({ name: "sign-out", perHour: 600 }, async () => {
  const who = await visitor();
  if (who) await closeSession(who.sessionHash);
  return leave();
});

/** Ends every session of the person, on every device. */
export const signOutEverywhere = openAction({ name: "sign-out", perHour: 600 }, async () => {
  const who = await visitor();
  if (who) await closeEverySession(who.personId);
  return leave();
});
