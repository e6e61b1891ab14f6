import { database, type Tx } from "@/db/client";
import * as audit from "@/db/queries/audit";
import * as people from "@/db/queries/people";
import { moveDevice } from "@/db/queries/push-subscriptions";
import * as sessions from "@/db/queries/sessions";
import { countTry } from "@/lib/access/throttle.server";
import type { Ctx } from "@/lib/ctx.server";
import { dayIn } from "@/lib/days";
import type { Language } from "@/lib/language";
import { passwordLetter } from "@/lib/mail/letters";
import { queueMail } from "@/lib/mail/queue.server";
import { addressOf } from "./address.server";
import { passwordFault } from "./password";
import { redrawBoard } from "./redraw-board.server";
import { hashSecret, newSecret } from "./secrets.server";
import { startSession } from "./session.server";
import { hashPassword, isPassword } from "./sign-in.server";

export type OwnSession = sessions.OwnSession & { isThisOne: boolean };
export type Account = { email: string; hasPassword: boolean; sessions: OwnSession[] };

const asDoor = <T>(work: (tx: Tx) => Promise<T>) => database().transaction({ as: "door" }, work);

/** One's own way in and where one is signed in. */
export function readAccount({ visitor }: Ctx): Promise<Account> {
  return asDoor(async (tx) => {
    const login = await sessions.loginOf(tx, visitor.personId);
    const own = await sessions.sessionsOf(tx, visitor.personId);
    return {
      email: login?.email ?? "",
      hasPassword: !!login?.passwordHash,
      sessions: own.map((each) => ({ ...each, isThisOne: each.idHash === visitor.sessionHash })),
    };
  });
}

/** Saves one's own settings. The boards one is on show the name, so they are drawn anew. */
export async function saveProfile({ visitor, now }: Ctx, profile: people.Profile): Promise<void> {
  const { personId } = visitor;
  const orgs = await asDoor(async (tx) => {
    await people.setProfile(tx, personId, profile);
    return sessions.orgsOf(tx, personId);
  });
  if (profile.name === visitor.name && profile.timeZone === visitor.timeZone) return;
  for (const { orgId, roles } of orgs)
    if (roles.includes("athlete"))
      await database().transaction({ as: "engine", orgId }, (tx) =>
        redrawBoard(tx, orgId, personId, dayIn(now, profile.timeZone), now),
      );
}

/** Sets the language a person is spoken and written to in. */
export const saveLanguage = async (personId: string, language: Language): Promise<void> => {
  await asDoor((tx) => people.setLanguage(tx, personId, language));
};

/** The language a person chose; where they have not, it is from now on the one they ask for. */
export const learnLanguage = (personId: string, asked: Language): Promise<Language> =>
  asDoor((tx) => people.learnLanguage(tx, personId, asked));

export type PasswordChanged =
  | { ok: true; sid: string }
  | { ok: false; why: "wrong-current" }
  | { ok: false; why: "throttled"; retryAfterSeconds: number }
  | { ok: false; why: "fault"; sentence: string };

/**
 * Sets one's password, with the present one when there is one. Every session ends, this one goes on under a new id, and
 * a letter says that it happened. Tries are counted before anything is hashed.
 */
export async function changePassword(
  ctx: Ctx,
  typed: { current: string; next: string },
  userAgent: string,
): Promise<PasswordChanged> {
  const { visitor, actor, requestId } = ctx;
  const { personId } = visitor;
  const wait = await countTry(`change-password:${personId}`, 5, 900);
  if (wait) return { ok: false, why: "throttled", retryAfterSeconds: wait };
  const { login, orgs } = await asDoor(async (tx) => ({
    login: await sessions.loginOf(tx, personId),
    orgs: await sessions.orgsOf(tx, personId),
  }));
  if (!login) throw new Error("A person without a login was signed in.");
  if (login.passwordHash && !(await isPassword(typed.current, login.passwordHash)))
    return { ok: false, why: "wrong-current" };
  const own = { name: visitor.name, email: login.email, orgs: orgs.map((org) => org.name) };
  const sentence = passwordFault(typed.next, own);
  if (sentence) return { ok: false, why: "fault", sentence };
  const passwordHash = await hashPassword(typed.next);
  const sid = newSecret();
  await asDoor(async (tx) => {
    await sessions.setPasswordHash(tx, personId, passwordHash);
    await moveDevice(tx, visitor.sessionHash, hashSecret(sid));
    await sessions.endSessionsOf(tx, personId);
    await startSession(tx, sid, personId, userAgent, actor.orgId);
    await queueMail(tx, passwordLetter(login.email, addressOf("/sign-in")));
    const line = { orgId: actor.orgId, actorId: personId, subjectId: personId, verb: "password.change", requestId };
    await audit.record(tx, line);
  });
  return { ok: true, sid };
}
