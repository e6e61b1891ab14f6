import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { randomUUID } from "node:crypto";
import { database, type Tx } from "@/db/client";
import * as sessions from "@/db/queries/sessions";
import { ROLES, type Actor, type Role } from "@/lib/access/actor";
import { dayIn, type Day } from "@/lib/days";
import type { Language } from "@/lib/language";
import { SESSION_COOKIE, sidIn } from "@/lib/people/auth.server";
import { ownPath } from "@/lib/people/own-path";
import { hashSecret } from "@/lib/people/secrets.server";

/** The signed-in person, whether or not they are in an organisation yet. */
export type Visitor = {
  personId: string;
  name: string;
  timeZone: string;
  unit: "km" | "mi";
  theme: "system" | "light" | "dark";
  language: Language;
  sessionHash: string;
  org: { id: string; name: string; roles: Role[] } | null;
};

/**
 * Who asks, in which organisation, on which local day, and the way to the database as them.
 * Use cases take it as their first argument and read neither session nor clock themselves.
 */
export type Ctx = {
  actor: Actor;
  visitor: Visitor;
  /** The person's local day. */
  today: Day;
  /** The local day on which what is being saved was written down: before `today` when a phone held it meanwhile. */
  writtenOn: Day;
  now: Date;
  requestId: string;
  /** False for what nobody has asked to see: a HEAD, and a page that a browser fetches ahead of a tap. */
  isShown: boolean;
  /** One transaction under row-level security as the actor. */
  transaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** The same for work that only reads, and quicker. */
  read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
};

/** The signed-in person of this request; null when nobody is, or the session has ended. */
export const visitor = cache(async (): Promise<Visitor | null> => {
  const sid = await sidIn((await cookies()).get(SESSION_COOKIE)?.value);
  if (!sid) return null;
  const sessionHash = hashSecret(sid);
  const session = await database().read({ as: "door" }, (tx) => sessions.liveSession(tx, sessionHash));
  if (!session) return null;
  if (session.stale) await database().transaction({ as: "door" }, (tx) => sessions.touchSession(tx, sessionHash));
  const { personId, name, timeZone, unit, theme, orgId, orgName, roles } = session;
  const language = session.language ?? "en";
  const org =
    orgId && roles && orgName
      ? { id: orgId, name: orgName, roles: ROLES.filter((role) => roles.includes(role)) }
      : null;
  return { personId, name, timeZone, unit, theme, language, sessionHash, org };
});

/** The context of a page or action that needs a member; sends the signed-out to sign in, the rest to choose a place. */
export async function requireCtx(): Promise<Ctx> {
  const who = await visitor();
  if (!who) redirect(await signInAndBack());
  if (!who.org) redirect("/welcome");
  return ctxOf(who, who.org, { isShown: !(await headers()).has("x-plumbline-unseen") });
}

/** The door, with the way back to the page that was asked for. */
async function signInAndBack(): Promise<string> {
  const path = ownPath((await headers()).get("x-plumbline-path"));
  return path === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(path)}`;
}

/** Like requireCtx, for one of these roles; anybody else is told what a stranger is told: not found. */
export async function requireRole(...roles: Role[]): Promise<Ctx> {
  const ctx = await requireCtx();
  if (!ctx.actor.roles.some((role) => roles.includes(role))) notFound();
  return ctx;
}

function ctxOf(who: Visitor, org: { id: string; roles: Role[] }, { isShown = true, heldMs = 0 } = {}): Ctx {
  const now = new Date();
  return makeCtx({
    visitor: who,
    actor: { personId: who.personId, orgId: org.id, roles: org.roles },
    now,
    writtenAt: new Date(now.getTime() - heldMs),
    requestId: randomUUID(),
    isShown,
  });
}

/**
 * The context of what a phone sends for one of the person's organisations, in which they need not be just now.
 * Shape  (who, org, heldMs) -> Ctx; `heldMs`: how long the phone held it. Null when they are no athlete there any more.
 */
export async function athleteCtx(who: Visitor, orgId: string, heldMs = 0): Promise<Ctx | null> {
  const orgs = await database().read({ as: "door" }, (tx) => sessions.orgsOf(tx, who.personId));
  const org = orgs.find((each) => each.orgId === orgId);
  if (!org?.roles.includes("athlete")) return null;
  return ctxOf(who, { id: orgId, roles: ROLES.filter((role) => org.roles.includes(role)) }, { heldMs });
}

/** A context from its parts: for the request above, for the worker and for tests on a real database. */
export function makeCtx(parts: {
  visitor: Visitor;
  actor: Actor;
  now: Date;
  /** When what is being saved was written down; `now` unless it waited on a phone. */
  writtenAt?: Date;
  requestId: string;
  isShown?: boolean;
  db?: Pick<ReturnType<typeof database>, "transaction" | "read">;
}): Ctx {
  const { visitor, actor, now, requestId, writtenAt = now, isShown = true } = parts;
  const db = () => parts.db ?? database();
  const person = { as: "person", orgId: actor.orgId, personId: actor.personId } as const;
  return {
    actor,
    visitor,
    now,
    requestId,
    isShown,
    today: dayIn(now, visitor.timeZone),
    writtenOn: dayIn(writtenAt, visitor.timeZone),
    transaction: (work) => db().transaction(person, work),
    read: (work) => db().read(person, work),
  };
}

/** Where the request comes from, for throttling: the last hop that the proxy in front of us vouches for. */
export async function remoteAddress(): Promise<string> {
  const forwarded = (await headers()).get("x-forwarded-for");
  return forwarded?.split(",").pop()?.trim() || "local";
}

/** The clock, for those who have no context yet. */
export const now = (): Date => new Date();
