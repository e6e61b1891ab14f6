import { randomUUID } from "node:crypto";
import { inWords, one, type FormValues } from "@/app/form-state";
import type { Ctx } from "@/lib/ctx.server";
import { isDay } from "@/lib/days";
import { unexpected } from "@/lib/log.server";
import { NotSaved } from "@/lib/not-saved";
import { noteDayLog, seeDevice } from "@/lib/phone/devices.server";
import { heldMs } from "@/lib/phone/envelope";
import type { Answer, Posted, Reply, SyncItem } from "@/lib/phone/item";
import { said } from "@/lib/said";
import { ENGLISH, type Say } from "@/lib/say";
import { MUTATIONS } from "./mutations";

const UNKNOWN = said("This entry is of a kind that this version of Plumbline does not know.");
const MISSING = said("Not saved: what this was about is not there any more.");
const LOOK_AGAIN = said("Not saved yet: something in it needs another look.");

/**
 * Applies an envelope, entry by entry: one that fails holds up no other.
 * Shape  (the athlete, the envelope, their context at the time an entry was written, their voice) -> the answers; "wipe" when the athlete
 *        is removed meanwhile, "unreadable" when the device is not who it says.
 */
export async function applyAll(
  ctx: Ctx,
  posted: Posted,
  ctxAt: (heldMs: number) => Promise<Ctx | null>,
  say: Say = ENGLISH,
): Promise<Reply> {
  const lastSeq = Math.max(0, ...posted.items.map((item) => item.seq));
  if (!(await seeDevice(ctx, posted.device, lastSeq))) return { status: "unreadable" };
  const answers: Answer[] = [];
  for (const item of posted.items) {
    const then = await ctxAt(heldMs(posted, item));
    if (!then) return { status: "wipe" };
    answers.push(await apply(then, item, posted.device.id, say));
  }
  return { status: "ok", answers };
}

/**
 * Does what one entry of a phone asks for, exactly as its form would have, once for its key.
 * Shape  (the athlete's context, the entry, the phone's id, their voice) -> Answer; throws nothing.
 */
export async function apply(ctx: Ctx, item: SyncItem, deviceId: string, say: Say = ENGLISH): Promise<Answer> {
  const { key, name, values } = item;
  const mutation = MUTATIONS.get(name);
  if (!mutation) return { key, outcome: "refused", message: say.told(UNKNOWN), errors: {} };
  try {
    const done = await mutation.work(ctx, { ...values, [keyField(name)]: key, org: ctx.actor.orgId });
    if (done.kind === "goes") {
      if (name === "log.day") await noteDay(ctx, item, deviceId);
      return { key, outcome: "saved", path: done.path };
    }
    if (done.kind === "missing") return { key, outcome: "refused", message: say.told(MISSING), errors: {} };
    const told = inWords(done, say);
    if (told.kind === "refused")
      return {
        key,
        outcome: "refused",
        message: told.message ?? told.errors.form ?? say.told(LOOK_AGAIN),
        errors: told.errors,
      };
    return { key, outcome: "not-saved" };
  } catch (error) {
    if (!(error instanceof NotSaved)) unexpected(error, randomUUID());
    return { key, outcome: "not-saved" };
  }
}

/** The edit of an entry keeps its own fields apart from those of the entry. */
const keyField = (name: string) => (name === "log.edit" ? "entry.key" : "key");

async function noteDay(ctx: Ctx, { key, seq, values }: SyncItem, deviceId: string) {
  const [day, known] = [one(values as FormValues, "day"), one(values as FormValues, "known")];
  if (!isDay(day) || Number.isNaN(Date.parse(known))) return;
  const knownAt = new Date(Math.min(Date.parse(known), ctx.now.getTime())).toISOString();
  await noteDayLog(ctx, { key, deviceId, seq, day, knownAt });
}
