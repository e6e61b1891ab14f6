import type { Database, Tx } from "@/db/client";
import { endNotice, type Notice, returnNotice, takeNotice } from "@/db/queries/notices";
import { log, unexpected } from "@/lib/log.server";
import type { Send } from "@/lib/mail/deliver.server";
import { addressOf } from "@/lib/people/address.server";
import { digestLetter, logLetter } from "./letters";
import { stopAddresses } from "./stop.server";
import { readWanted, type Wanted } from "./wanted.server";

/** Letters that people wait for, links to sign in among them, go in the same rounds: reminders leave room. */
const MOST_IN_A_ROUND = 40;
const LONGEST_ROUND_MS = 10_000;

type Handed = "sent" | "not-taken" | "unreachable" | "refused" | "unsure";
export type Ways = { mail: Send; push?: (notice: Notice) => Promise<Handed> };

/**
 * Sends what is due. A notice is noted as taken before it is handed over, and handed over again only when it was surely
 * refused: a worker that dies in between loses one reminder, and sends none twice.
 * Shape  -> how many were sent.
 */
export async function sendDue(db: Database, now: Date, ways: Ways): Promise<number> {
  const inTurn = <T>(work: (tx: Tx) => Promise<T>) => db.transaction({ as: "worker" }, work);
  let sent = 0;
  const began = performance.now();
  for (let round = 0; round < MOST_IN_A_ROUND && performance.now() - began < LONGEST_ROUND_MS; round += 1) {
    const notice = await inTurn((tx) => takeNotice(tx, now));
    if (!notice) break;
    const isLate = new Date(notice.until) <= now || !notice.isOn;
    const wanted = isLate
      ? null
      : await readWanted(db, notice, now).catch((error: unknown) => {
          unexpected(error, `notice ${notice.id}`);
          return "unknown" as const;
        });
    const handed = wanted === "unknown" ? "not-taken" : wanted && (await handOver(notice, wanted, ways));
    await inTurn((tx) =>
      handed === "not-taken" || handed === "unreachable"
        ? returnNotice(tx, notice, now)
        : endNotice(tx, notice, handed ?? "not-wanted", now),
    );
    if (handed === "sent") sent += 1;
    if (handed === "unreachable") break;
  }
  return sent;
}

async function handOver(notice: Notice, wanted: Wanted, { mail, push }: Ways): Promise<Handed> {
  if (notice.place !== "email") return notice.device && push ? push(notice) : "refused";
  const { personId, kind, id } = notice;
  const { page, oneClick } = stopAddresses(personId, kind);
  const letter =
    kind === "log"
      ? logLetter(wanted.email, addressOf("/today"), page)
      : digestLetter(wanted.email, wanted.counts, addressOf("/board"), page);
  try {
    await mail({ ...letter, id, stopAddress: oneClick });
    return "sent";
  } catch (error) {
    const handed = howFar(error as Trouble);
    log.warn({ notice: id, handed, code: (error as Trouble).code ?? "unknown" }, "reminder not sent");
    return handed;
  }
}

type Trouble = { code?: string; responseCode?: unknown; command?: string; syscall?: string };

/** Whether the letter can have been taken: a server that said no has not, nor has one that never heard of it. */
function howFar({ responseCode, command = "", syscall = "" }: Trouble): Handed {
  if (typeof responseCode === "number") return "not-taken";
  if (/^(connect|getaddrinfo)$/.test(syscall) || command === "CONN") return "unreachable";
  return /^(open|mkdir)$/.test(syscall) ? "not-taken" : "unsure";
}
