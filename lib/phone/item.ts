import type { Tier } from "@/lib/triage/timeline";

/** Fields of a form by name; several of one name as a list. */
export type Values = Record<string, string | string[]>;

/** One entry as a phone sends it. `key` makes it once, `seq` is its number on this phone; instants are ISO, by the phone's clock. */
export type SyncItem = { seq: number; key: string; name: string; values: Values; madeAt: string };

export type Device = { id: string; secret: string };

/** No field of an entry is longer; what is longer is left to its form's own action, which says so kindly. */
export const LONGEST_TEXT = 20_000;

/** What a phone sends: who it is, for whom and when, and up to 20 entries. */
export type Posted = { device: Device; org: string; person: string; sentAt: string; items: SyncItem[] };

/** "saved" is stored, once, and leads to `path`; "refused" says why and will be refused again; "not-saved" may be sent again. */
export type Answer = { key: string } & (
  | { outcome: "saved"; path: string }
  | { outcome: "refused"; message: string; errors: Record<string, string> }
  | { outcome: "not-saved" }
);

/**
 * What the server says to an envelope. "wipe": who wrote here was removed, nothing of theirs may stay on this phone;
 * "signed-out" and "other-person": keep everything and send when its writer has signed in.
 */
export type Reply =
  { status: "ok"; answers: Answer[] } | { status: "signed-out" | "other-person" | "wipe" | "not-saved" | "unreadable" };

/** Advice that cannot wait, as the engine gives it without network. */
export type OfflineAdvice = { tier: Extract<Tier, "emergency" | "urgent">; title: string; text: string };
