"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { randomUUID } from "node:crypto";
import { visitor } from "@/lib/ctx.server";
import { SESSION_COOKIE } from "@/lib/people/auth.server";
import { ownPath } from "@/lib/people/own-path";
import { closeEverySession, closeSession } from "@/lib/people/session.server";
import { openAction } from "./action";
import { one } from "./form-state";

const leave = async (next = "/sign-in") => {
  (await cookies()).delete(SESSION_COOKIE);
  redirect(next);
};

export const signOut = openAction({ name: "sign-out", perHour: 600 }, async (_ctx, values) => {
  const who = await visitor();
  if (who) await closeSession(who.sessionHash);
  const next = ownPath(one(values, "next"));
  return leave(next === "/" ? "/sign-in" : next);
});

/** Ends every session of the person, on every device. */
export const signOutEverywhere = openAction({ name: "sign-out", perHour: 600 }, async () => {
  const who = await visitor();
  if (who) await closeEverySession(who.personId, who.org && { orgId: who.org.id, requestId: randomUUID() });
  return leave();
});
