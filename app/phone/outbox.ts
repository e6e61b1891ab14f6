import type { Values } from "@/lib/phone/item";
import { phoneNow } from "./clock";
import { seal, unseal } from "./seal";
import type { Owner, StoredItem, Vault } from "./vault";

/** Why the server would not take an entry. */
export type Refusal = { message: string; errors: Record<string, string> };
type Content = { name: string; values: Values; refusal?: Refusal };
/** An unsent entry, opened. */
export type Held = Omit<StoredItem, "box"> & Content;

/** A phone that has no room left, or lets a page keep nothing: nothing was kept. */
export class NotKept extends Error {}

/** Writes an entry on the phone. It is there, after a crash too, when this returns. Written again with its key it takes the place of the first. */
export async function keep(vault: Vault, owner: Owner, entry: { key: string } & Content): Promise<void> {
  const { key, ...content } = entry;
  const box = await seal(vault.key, content);
  const item = { key, ...owner, madeAt: phoneNow().toISOString(), state: "waiting" as const, box };
  try {
    const tx = vault.db.transaction("items", "readwrite", { durability: "strict" });
    const seq = await tx.store.index("key").getKey(key);
    await tx.store.put((seq === undefined ? item : { ...item, seq }) as StoredItem);
    await tx.done;
  } catch (cause) {
    throw new NotKept("The browser did not store the entry.", { cause });
  }
}

/** What a person holds here for one organisation, in the order it was written. What cannot be opened is left where it is. */
export async function held({ db, key }: Vault, owner: Owner): Promise<Held[]> {
  const items = await db.getAll("items");
  const own = items.filter((item) => item.personId === owner.personId && item.orgId === owner.orgId);
  const opened = await Promise.allSettled(
    own.map(async ({ box, ...item }): Promise<Held> => ({ ...item, ...(await unseal<Content>(key, box)) })),
  );
  return opened.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
}

/** How many entries this phone holds, whoever wrote them. */
export const heldCount = ({ db }: Vault): Promise<number> => db.count("items");

/** Removes an entry that the server has answered for, or that its writer gave up. */
export const remove = ({ db }: Vault, seq: number): Promise<void> => db.delete("items", seq);

/** Keeps a refused entry with the reason, out of the queue. */
export async function markRefused({ db, key }: Vault, item: Held, refusal: Refusal): Promise<void> {
  const { name, values, seq } = item;
  const box = await seal(key, { name, values, refusal } satisfies Content);
  const tx = db.transaction("items", "readwrite", { durability: "strict" });
  const stored = await tx.store.get(seq);
  if (stored) await tx.store.put({ ...stored, state: "refused", box });
  await tx.done;
}

/** Removes all that somebody wrote here for an organisation, and what it knew of them. */
export async function wipe({ db }: Vault, owner: Owner): Promise<void> {
  const tx = db.transaction(["items", "packs", "shared", "own"], "readwrite", { durability: "strict" });
  for (const item of await tx.objectStore("items").getAll())
    if (item.personId === owner.personId && item.orgId === owner.orgId) await tx.objectStore("items").delete(item.seq);
  await tx.objectStore("packs").delete([owner.personId, owner.orgId]);
  await tx.objectStore("shared").clear();
  await tx.objectStore("own").delete("owner");
  await tx.done;
}
