import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { createTransport } from "nodemailer";
import type { Database } from "@/db/client";
import { markFailed, markSent, takeMail, type Letter } from "@/db/queries/mails";
import { log } from "@/lib/log.server";

type Send = (letter: Letter & { id: string }) => Promise<void>;

/**
 * Sends the letters that are due, one transaction each: a letter stays locked while it is on its way, so that two
 * processes never send the same one. A refused one is tried again later, five times.
 * Shape  -> how many were sent.
 */
export async function deliverDue(db: Database, send: Send = sender(process.env)): Promise<number> {
  for (let sent = 0; ;) {
    const done = await db.transaction({ as: "worker" }, async (tx) => {
      const letter = await takeMail(tx);
      if (!letter) return null;
      try {
        await send(letter);
        await markSent(tx, letter.id);
        return true;
      } catch (error) {
        log.warn({ letter: letter.id, code: (error as { code?: string }).code ?? "unknown" }, "letter not sent");
        await markFailed(tx, letter.id);
        return false;
      }
    });
    if (done === null) return sent;
    if (done) sent += 1;
  }
}

/** By SMTP when SMTP_URL is set; else into .data/mail, where the volunteer who tries things out finds it. */
function sender(settings: NodeJS.ProcessEnv): Send {
  const {
    SMTP_URL,
    MAIL_FROM = "Plumbline <plumbline@localhost>",
    PLUMBLINE_MAIL_DIR = path.join(".data", "mail"),
  } = settings;
  if (!SMTP_URL) return (letter) => toFolder(letter, MAIL_FROM, PLUMBLINE_MAIL_DIR);
  // The transaction that holds the letter ends after ten idle seconds: a slow server must fail before.
  const transport = createTransport({
    url: SMTP_URL,
    connectionTimeout: 3_000,
    greetingTimeout: 3_000,
    socketTimeout: 5_000,
  } as never);
  return async ({ to, subject, body }) => {
    await transport.sendMail({ from: MAIL_FROM, to: { name: "", address: to }, subject, text: body });
  };
}

async function toFolder({ id, to, subject, body }: Letter & { id: string }, from: string, folder: string) {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `${id}.eml`);
  await writeFile(
    file,
    `From: ${from}\nTo: ${to}\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`,
    { mode: 0o600 },
  );
  log.info({ file }, "letter written");
}
