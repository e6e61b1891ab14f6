import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { createTransport } from "nodemailer";
import type { Database } from "@/db/client";
import { markFailed, markSent, takeMail, type Letter } from "@/db/queries/mails";
import { log } from "@/lib/log.server";

/** `stopAddress`: where a mail program posts to when its reader wants no more of these (RFC 8058). */
export type Send = (letter: Letter & { id: string; stopAddress?: string }) => Promise<void>;

/** The transaction that holds a letter ends after ten idle seconds: a slow server must fail before. */
const LONGEST_SEND_MS = 8_000;

/**
 * Sends the letters that are due, one transaction each: a letter stays locked while it is on its way, so that two
 * processes never send the same one. A refused one is tried again later, five times. A server that does not answer ends
 * the round: waiting for it once per letter would keep everything else waiting as well.
 * Shape  -> how many were sent.
 */
export async function deliverDue(db: Database, send: Send = sender(process.env)): Promise<number> {
  for (let sent = 0; ;) {
    const done = await db.transaction({ as: "worker" }, async (tx) => {
      const letter = await takeMail(tx);
      if (!letter) return "none";
      try {
        await send(letter);
        await markSent(tx, letter.id);
        return "sent";
      } catch (error) {
        log.warn({ letter: letter.id, code: (error as { code?: string }).code ?? "unknown" }, "letter not sent");
        await markFailed(tx, letter.id);
        return hasAnswered(error) ? "refused" : "unreachable";
      }
    });
    if (done === "sent") sent += 1;
    else if (done !== "refused") return sent;
  }
}

/** Whether a mail server refused this one letter, which says nothing of the next. */
const hasAnswered = (error: unknown) => typeof (error as { responseCode?: unknown }).responseCode === "number";

/** By SMTP when SMTP_URL is set; else into .data/mail, where the volunteer who tries things out finds it. */
export function sender(settings: NodeJS.ProcessEnv): Send {
  const {
    SMTP_URL,
    MAIL_FROM = "Plumbline <plumbline@localhost>",
    PLUMBLINE_MAIL_DIR = path.join(".data", "mail"),
  } = settings;
  if (!SMTP_URL) return (letter) => toFolder(letter, MAIL_FROM, PLUMBLINE_MAIL_DIR);
  const transport = createTransport({
    url: SMTP_URL,
    connectionTimeout: 3_000,
    greetingTimeout: 3_000,
    socketTimeout: 5_000,
  } as never);
  return async ({ id, to, subject, body, stopAddress }) => {
    // The same id at every try: should an answer get lost after the letter was taken, its double can be told.
    const messageId = `<${id}@plumbline>`;
    const sending = transport.sendMail({
      from: MAIL_FROM,
      to: { name: "", address: to },
      subject,
      text: body,
      messageId,
      headers: headersOf(stopAddress),
    });
    const late = new AbortController();
    await Promise.race([sending, tooLate(late.signal)]).finally(() => late.abort());
  };
}

/** Unasked for at this moment, and stopped by one tap; none for a letter that somebody waits for. */
const headersOf = (stopAddress: string | undefined): Record<string, string> =>
  stopAddress
    ? {
        "List-Unsubscribe": `<${stopAddress}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "Auto-Submitted": "auto-generated",
      }
    : {};

const tooLate = (signal: AbortSignal) =>
  setTimeout(LONGEST_SEND_MS, undefined, { signal, ref: false }).then(() => {
    throw Object.assign(new Error("The mail server was too slow."), { code: "ETOOSLOW" });
  });

async function toFolder({ id, to, subject, body, stopAddress }: Parameters<Send>[0], from: string, folder: string) {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `${id}.eml`);
  const headers = Object.entries(headersOf(stopAddress)).map(([name, value]) => `${name}: ${value}\n`);
  await writeFile(
    file,
    `From: ${from}\nTo: ${to}\nSubject: ${subject}\n${headers.join("")}Content-Type: text/plain; charset=utf-8\n\n${body}\n`,
    { mode: 0o600 },
  );
  log.info({ file }, "letter written");
}
