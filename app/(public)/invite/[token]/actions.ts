"use server";

import { notFound, redirect } from "next/navigation";
import { randomUUID } from "node:crypto";
import { openAction } from "@/app/action";
import { one, refused, type FormState } from "@/app/form-state";
import { now, visitor } from "@/lib/ctx.server";
import { acceptInvite, readInvite } from "@/lib/people/accept.server";
import { sentencesOf } from "@/lib/people/member-forms";
import { passwordFault } from "@/lib/people/password";
import { timeZoneIn } from "@/lib/people/time-zone";
import { personName } from "@/lib/text";
import { enterSaved } from "@/app/(public)/enter";

/** Accepts as the person who is signed in, or as the new one the form tells of, and signs them in. */
export const accept = openAction({ name: "accept-invite", perHour: 60 }, async (_ctx, values): Promise<FormState> => {
  const token = one(values, "token");
  const reader = await visitor();
  const readerId = reader?.personId ?? null;
  const seen = await readInvite(token, readerId);
  if (!seen) redirect(pageOf(token));
  const password = one(values, "password");
  const { password: _secret, ...kept } = values;
  const name = personName.safeParse(one(values, "name"));
  if (!readerId) {
    const errors: Record<string, string> = name.success
      ? {}
      : { name: sentencesOf(name.error).form ?? "Write a name." };
    const own = { name: name.data ?? "", email: seen.email, orgs: [seen.orgName] };
    const fault = password ? passwordFault(password, own) : null;
    if (fault) errors.password = fault;
    if (Object.keys(errors).length > 0) return refused(kept, errors);
  }
  const newcomer = readerId
    ? null
    : { name: name.data ?? "", timeZone: timeZoneIn(one(values, "timeZone")) ?? "UTC", password: password || null };
  const done = await acceptInvite(token, { readerId, newcomer }, now(), randomUUID());
  // Whatever stands in the way is told by the page itself: it looks at the invite and the reader anew.
  if (!done.ok) redirect(pageOf(token));
  return enterSaved(done.personId, "/", done.orgId);
});

function pageOf(token: string): string {
  if (!/^[\w.-]{1,200}$/.test(token)) notFound();
  return `/invite/${token}`;
}
