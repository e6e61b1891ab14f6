import { database } from "@/db/client";
import * as sessions from "@/db/queries/sessions";
import { countTry } from "@/lib/access/throttle.server";
import { signInLetter } from "@/lib/mail/letters";
import { queueMail } from "@/lib/mail/queue.server";
import { addressOf } from "./address.server";
import { inSameTime } from "./same-time.server";
import { hashSecret, newSecret } from "./secrets.server";

const MOST_AN_HOUR = 3;

/**
 * Sends a link to sign in, if the address is somebody's and has not had three within the hour. Whoever asks hears the
 * same, as late, either way. `next` is a page of ours to go to.
 */
export const sendSignInLink = (email: string, next: string): Promise<void> =>
  inSameTime(async () => {
    if (await countTry(`link:${hashSecret(email)}`, MOST_AN_HOUR, 3600)) return;
    const secret = newSecret();
    const query = new URLSearchParams({ token: secret, ...(next !== "/" && { next }) });
    const link = addressOf(`/sign-in/link?${query}`);
    await database().transaction({ as: "door" }, async (tx) => {
      const login = await sessions.loginByEmail(tx, email);
      if (!login) return;
      await sessions.addSignInLink(tx, hashSecret(secret), login.personId);
      await queueMail(tx, signInLetter(email, link));
    });
  });

/** The person a link signs in, once, within ten minutes; null for anything else. */
export async function takeSignInLink(secret: string): Promise<string | null> {
  if (!/^[\w-]{20,100}$/.test(secret)) return null;
  const used = await database().transaction({ as: "door" }, (tx) => sessions.useSignInLink(tx, hashSecret(secret)));
  return used?.personId ?? null;
}
