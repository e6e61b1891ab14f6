import { z } from "zod";
import { database } from "@/db/client";
import { newId } from "@/db/ids";
import { addOrg, addPerson } from "@/db/queries/people";
import { loginByEmail } from "@/db/queries/sessions";
import { countTry } from "@/lib/access/throttle.server";
import { startLetter } from "@/lib/mail/letters";
import { queueMail } from "@/lib/mail/queue.server";
import { emailAddress, personName } from "@/lib/text";
import { addressOf } from "./address.server";
import { orgName } from "./member-forms";
import { becomeAdmin } from "./orgs.server";
import { inSameTime } from "./same-time.server";
import { seal, unseal } from "./sealed.server";
import { hashSecret } from "./secrets.server";
import { timeZoneIn } from "./time-zone";

const MOST_AN_HOUR = 3;
const HOUR_MS = 3_600_000;
const PURPOSE = "start an organisation";

/** What somebody asks for who is nobody here yet. A zone that is none becomes UTC, which they can change. */
export const StartForm = z.strictObject({
  name: personName,
  email: emailAddress,
  orgName,
  timeZone: z.string().transform((text) => timeZoneIn(text) ?? "UTC"),
});
export type Start = z.infer<typeof StartForm>;

/** In the letter's link. The organisation's id is chosen here: using the link twice would create the same one again. */
const Sealed = z.strictObject({
  name: z.string(),
  email: z.string(),
  orgName: z.string(),
  timeZone: z.string(),
  orgId: z.uuid(),
  endsAtMs: z.number(),
});

/**
 * Mails a link that creates the organisation, three an hour to one address. Nothing is stored but the letter, and it is
 * the same for known and unknown addresses: nobody learns who has an account.
 */
export const askToStart = (start: Start, now: Date): Promise<void> =>
  inSameTime(async () => {
    if (await countTry(`start:${hashSecret(start.email)}`, MOST_AN_HOUR, 3600)) return;
    const token = seal(PURPOSE, { ...start, orgId: newId(), endsAtMs: now.getTime() + HOUR_MS });
    const letter = startLetter(start.email, addressOf(`/start/confirm?${new URLSearchParams({ token })}`));
    await database().transaction({ as: "door" }, (tx) => queueMail(tx, letter));
  });

/** What a link would create, changing nothing; null when it is no such link or older than an hour. */
export function readStart(token: string, now: Date): (Start & { orgId: string }) | null {
  const opened = Sealed.safeParse(unseal(PURPOSE, token));
  if (!opened.success || opened.data.endsAtMs < now.getTime()) return null;
  const { endsAtMs: _ends, ...start } = opened.data;
  return start;
}

export type Started = { ok: true; personId: string; orgId: string } | { ok: false };

/** Creates organisation, membership and, for a new address, the person: once for each link. */
export async function start(token: string, now: Date, requestId: string): Promise<Started> {
  const asked = readStart(token, now);
  if (!asked) return { ok: false };
  const { orgId, email, name, timeZone } = asked;
  return database().transaction({ as: "door" }, async (tx) => {
    if (!(await addOrg(tx, orgId, asked.orgName))) return { ok: false };
    const added = await addPerson(tx, { id: newId(), name, timeZone, email, passwordHash: null });
    const personId = added ?? (await loginByEmail(tx, email))?.personId;
    if (!personId) throw new Error("An address was somebody's and then nobody's.");
    await becomeAdmin(tx, orgId, personId, requestId);
    return { ok: true, personId, orgId };
  });
}
