import { database } from "@/db/client";
import { stopReminder, type ReminderKind } from "@/db/queries/reminders";
import { isUuid } from "@/lib/access/athlete.server";
import { addressOf } from "@/lib/people/address.server";
import { seal, unseal } from "@/lib/people/sealed.server";

const PURPOSE = "stop reminders";

/** Where a letter of this kind is stopped: a page with one button for people, and an address mail programs post to (RFC 8058). */
export function stopAddresses(personId: string, kind: ReminderKind): { page: string; oneClick: string } {
  const token = seal(PURPOSE, { personId, kind });
  return { page: addressOf(`/reminders/stop?t=${token}`), oneClick: addressOf(`/api/reminders/stop?t=${token}`) };
}

/** What a link stops, and for whom; null for what we never made. It does not run out: old letters must stop too. */
export function readStop(token: unknown): { personId: string; kind: ReminderKind } | null {
  if (typeof token !== "string" || !/^[\w-]{40,400}$/.test(token)) return null;
  const { personId, kind } = (unseal(PURPOSE, token) ?? {}) as { personId?: unknown; kind?: unknown };
  return typeof personId === "string" && isUuid(personId) && (kind === "log" || kind === "digest")
    ? { personId, kind }
    : null;
}

/** Stops what the link is for; null when it is none. Stopping twice is stopping once. */
export async function stopByLink(token: unknown): Promise<ReminderKind | null> {
  const found = readStop(token);
  if (!found) return null;
  await database().transaction({ as: "door" }, (tx) => stopReminder(tx, found.personId, found.kind));
  return found.kind;
}
