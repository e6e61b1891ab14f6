import { BACK_CHARACTERS, REPLY_CHARACTERS } from "./answer";
import { note, plainText } from "@/lib/text";

const EMPTY = "Write a line first.";

type Read = { ok: true; text: string } | { ok: false; error: string };

/** What staff reply: a few lines, cleaned like every free text. */
export function replyFrom(typed: string): Read {
  const read = note(REPLY_CHARACTERS).safeParse(typed);
  if (!read.success) return { ok: false, error: read.error.issues[0]!.message };
  return read.data === null ? { ok: false, error: EMPTY } : { ok: true, text: read.data };
}

/** What an athlete says back: one line. */
export function backFrom(typed: string): Read {
  if (typed.trim() === "") return { ok: false, error: EMPTY };
  const read = plainText(BACK_CHARACTERS).safeParse(typed);
  return read.success ? { ok: true, text: read.data } : { ok: false, error: read.error.issues[0]!.message };
}
