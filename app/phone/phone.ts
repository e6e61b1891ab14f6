import { LONGEST_TEXT, type Values } from "@/lib/phone/item";
import { ownerList } from "./list";
import { SAVED, type Kept, type Phone } from "./hold";
import { held, keep, NotKept, remove } from "./outbox";
import { send, type Round } from "./sender";
import { Told } from "./told";
import type { Owner, Vault } from "./vault";

const CHANGES = "plumbline-outbox";

/** After this long without an answer the rules on the phone are asked; the server is still waited for. */
const SOON_MS = 2_500;

/** Entries whose form is being answered on this page: it says itself why one was not taken. */
const inForms = new Set<string>();
export const isInForm = (key: string): boolean => inForms.has(key);

/** Tells every tab, and this one, that what the phone holds has changed. */
export function told(): void {
  dispatchEvent(new Event(CHANGES));
  const channel = new BroadcastChannel(CHANGES);
  channel.postMessage(1);
  channel.close();
}

export function onOutboxChange(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANGES);
  channel.onmessage = listener;
  addEventListener(CHANGES, listener);
  return () => {
    channel.close();
    removeEventListener(CHANGES, listener);
  };
}

export async function sendNow(vault: Vault, owner: Owner): Promise<Round> {
  const round = await send(vault, owner);
  if (round.answers.size > 0 || round.status === "wipe") told();
  if ([...round.answers.values()].some((answer) => answer.outcome === "saved")) dispatchEvent(new Event(SAVED));
  if (round.status === "wipe") location.reload();
  return round;
}

export function phoneOf(vault: Vault, owner: Owner): Phone {
  return { List: ownerList(vault, owner), Told, keep: keepForm };

  async function keepForm(name: string, values: Values, onPhone: () => void): Promise<Kept> {
    if (
      Object.values(values)
        .flat()
        .some((text) => text.length > LONGEST_TEXT)
    )
      return { kind: "not-for-here" };
    const key = String(values[name === "log.edit" ? "entry.key" : "key"] ?? crypto.randomUUID());
    inForms.add(key);
    try {
      return await answerTo(key, { name, values }, onPhone);
    } finally {
      inForms.delete(key);
    }
  }

  async function answerTo(key: string, form: { name: string; values: Values }, onPhone: () => void): Promise<Kept> {
    try {
      await keep(vault, owner, { key, ...form });
    } catch (error) {
      if (error instanceof NotKept) return { kind: "not-kept" };
      throw error;
    }
    performance.mark("plumbline:on-phone");
    onPhone();
    told();
    void navigator.storage?.persist?.();
    void askForSync();
    const sending = sendNow(vault, owner);
    const round = await Promise.race([sending, after(SOON_MS)]);
    const answer = round?.answers.get(key);
    if (answer?.outcome === "saved") return { kind: "answered", answer };
    const mine = (await held(vault, owner)).find((item) => item.key === key);
    if (answer?.outcome === "refused") {
      // Its writer is looking at it: the form holds what they wrote.
      if (mine) await remove(vault, mine.seq);
      told();
      return { kind: "answered", answer };
    }
    if (round?.status === "wipe") return { kind: "wiped" };
    if (!mine)
      return { kind: "answered", answer: { key, outcome: "saved", path: `${location.pathname}?saved=${key}` } };
    return byTheRules(mine.seq, form, round?.status === "signed-out");
  }

  /** No answer yet: the form is read, and the rules are asked, on the phone itself. */
  async function byTheRules(seq: number, form: { name: string; values: Values }, signedOut: boolean): Promise<Kept> {
    const { readHere } = await import("./rules");
    const read = await readHere(vault, owner, seq, form).catch(() => null);
    if (read && !read.ok) {
      await remove(vault, seq);
      told();
      return { kind: "refused", errors: read.errors };
    }
    return { kind: "on-phone", advice: read?.advice ?? [], signedOut };
  }
}

const after = (ms: number) => new Promise<undefined>((done) => setTimeout(() => done(undefined), ms));

/** Where a browser has Background Sync, the service worker sends when the network is back, the page being closed or not. */
async function askForSync() {
  const registration = await navigator.serviceWorker?.ready;
  const sync = (registration as { sync?: { register(tag: string): Promise<void> } } | undefined)?.sync;
  await sync?.register("plumbline-send").catch(() => undefined);
}
