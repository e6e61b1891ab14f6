import type { Answer, Posted, Reply, SyncItem } from "@/lib/phone/item";
import { phoneNow } from "./clock";
import { type Held, held, markRefused, remove, wipe } from "./outbox";
import type { Owner, Vault } from "./vault";

/** How a round of sending ended; "offline" is any answer that is not the server's. */
export type Round = { status: Reply["status"] | "offline"; answers: Map<string, Answer> };

const PATIENCE_MS = 15_000;
const MOST_ITEMS = 20;
/** The server takes 300,000 characters an envelope. */
const MOST_CHARACTERS = 200_000;
const UNREADABLE = "Not saved: the server cannot read this entry. Write it again, and remove this one.";

/** Sends what waits, oldest first, one round at a time on this phone. An entry leaves it only when the server has answered for it. */
export async function send(vault: Vault, owner: Owner, post: typeof fetch = fetch): Promise<Round> {
  return alone(async () => {
    const answers = new Map<string, Answer>();
    let singly = false;
    for (;;) {
      const waiting = (await held(vault, owner)).filter((item) => item.state === "waiting" && !answers.has(item.key));
      if (waiting.length === 0) return { status: "ok", answers };
      const envelope = singly ? waiting.slice(0, 1) : fitting(waiting);
      const reply = await ask(vault, owner, envelope, post);
      // One entry that cannot be read holds up no other: they go singly, and it stays with the reason.
      if (reply.status === "unreadable" && envelope.length > 1) {
        singly = true;
        continue;
      }
      if (reply.status === "unreadable") {
        const [item] = envelope as [Held];
        const refused = { key: item.key, outcome: "refused", message: UNREADABLE, errors: {} } as const;
        answers.set(item.key, await settle(vault, item, refused));
        continue;
      }
      if (reply.status === "wipe") await wipe(vault, owner);
      if (reply.status !== "ok") return { status: reply.status, answers };
      const before = answers.size;
      for (const answer of reply.answers) {
        const item = envelope.find((each) => each.key === answer.key);
        if (item) answers.set(item.key, await settle(vault, item, answer));
      }
      // A server that answers for nothing is asked again later, not at once.
      if (answers.size === before) return { status: "not-saved", answers };
    }
  });
}

/** One tab, or the service worker, sends at a time. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  typeof navigator !== "undefined" && "locks" in navigator ? navigator.locks.request("plumbline-send", work) : work();

function fitting(waiting: readonly Held[]): Held[] {
  let characters = 0;
  return waiting.slice(0, MOST_ITEMS).filter((item, at) => {
    characters += JSON.stringify(item.values).length;
    return at === 0 || characters <= MOST_CHARACTERS;
  });
}

async function ask(
  { device }: Vault,
  { personId, orgId }: Owner,
  items: readonly Held[],
  post: typeof fetch,
): Promise<Reply | { status: "offline" }> {
  const posted: Posted = {
    device,
    org: orgId,
    person: personId,
    sentAt: phoneNow().toISOString(),
    items: items.map(({ seq, key, name, values, madeAt }): SyncItem => ({ seq, key, name, values, madeAt })),
  };
  try {
    const response = await post("/api/sync", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(posted),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const reply = (await response.json()) as Reply;
    return typeof reply?.status === "string" ? reply : { status: "offline" };
  } catch {
    return { status: "offline" };
  }
}

async function settle(vault: Vault, item: Held, answer: Answer): Promise<Answer> {
  if (answer.outcome === "saved") await remove(vault, item.seq);
  if (answer.outcome === "refused") await markRefused(vault, item, { message: answer.message, errors: answer.errors });
  return answer;
}
