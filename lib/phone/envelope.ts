import { z } from "zod";
import { LONGEST_TEXT, type Posted } from "./item";

const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
const instant = z.iso.datetime();
const text = z.string().max(LONGEST_TEXT);

/** At most this many entries in one envelope: the rest go in the next. */
export const MOST_ITEMS = 20;

const item = z.strictObject({
  seq: z.int().min(1),
  key: uuid,
  name: z.string().max(40),
  values: z.record(z.string().max(200), z.union([text, z.array(text).max(200)])),
  madeAt: instant,
});

const posted = z.strictObject({
  device: z.strictObject({ id: uuid, secret: z.string().min(32).max(100) }),
  org: uuid,
  person: uuid,
  sentAt: instant,
  items: z.array(item).max(MOST_ITEMS),
});

/**
 * What a phone sends to /api/sync.
 * Shape  parsed JSON -> Posted, or null for anything else: an unknown field, a missing one, more than fits.
 */
export function readPosted(body: unknown): Posted | null {
  const read = posted.safeParse(body);
  return read.success ? read.data : null;
}

/**
 * How long an entry waited on its phone, by the phone's own clock, so that a clock that is wrong by years changes nothing.
 * Units  milliseconds, never below 0.
 */
export const heldMs = ({ sentAt }: Pick<Posted, "sentAt">, { madeAt }: { madeAt: string }): number =>
  Math.max(0, Date.parse(sentAt) - Date.parse(madeAt));
