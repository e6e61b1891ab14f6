import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Device } from "@/lib/phone/item";
import { newKey, type Sealed } from "./seal";

/** Whose phone it is just now: the last athlete who was signed in here and has not signed out. */
export type Owner = { personId: string; orgId: string };

/** An entry that no answer of the server has settled. What it says is in `box`. */
export type StoredItem = {
  seq: number;
  key: string;
  personId: string;
  orgId: string;
  /** ISO, by this phone's clock. */
  madeAt: string;
  /** "refused": the server will not take it as it is; its writer decides. */
  state: "waiting" | "refused";
  box: Sealed;
};

export type StoredPack = Owner & { etag: string; madeAt: string; box: Sealed };

/** A file that another app handed over; neither its name nor its content can be read without the key. */
export type StoredFile = { keptAt: number; name: Sealed; box: Sealed };

interface Shape extends DBSchema {
  items: { key: number; value: StoredItem; indexes: { key: string } };
  packs: { key: [string, string]; value: StoredPack };
  shared: { key: number; value: StoredFile };
  own: { key: string; value: CryptoKey | Device | Owner };
}

export type Vault = { db: IDBPDatabase<Shape>; key: CryptoKey; device: Device };

const NAME = "plumbline";
const VERSION = 2;
const SECRET_BYTES = 32;

/**
 * The phone's own store, made on its first use: unsent entries, one pack a person, the key and this device's name.
 * Errors whatever the browser throws when it lets a page store nothing.
 */
export async function openVault(): Promise<Vault> {
  const db = await openDB<Shape>(NAME, VERSION, {
    upgrade(made, from) {
      if (from < 1) {
        made
          .createObjectStore("items", { keyPath: "seq", autoIncrement: true })
          .createIndex("key", "key", { unique: true });
        made.createObjectStore("packs", { keyPath: ["personId", "orgId"] });
        made.createObjectStore("own");
      }
      made.createObjectStore("shared", { autoIncrement: true });
    },
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
  const key = await once(db, "key", await newKey());
  const device = await once(db, "device", { id: crypto.randomUUID(), secret: newSecret() });
  return { db, key: key as CryptoKey, device: device as Device };
}

/** What stands under a name, put there if nothing does: of two tabs that begin together one gives way. */
async function once(db: Vault["db"], name: string, made: CryptoKey | Device) {
  const tx = db.transaction("own", "readwrite", { durability: "strict" });
  const known = await tx.store.get(name);
  if (!known) await tx.store.put(made, name);
  await tx.done;
  return known ?? made;
}

const newSecret = () =>
  [...crypto.getRandomValues(new Uint8Array(SECRET_BYTES))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

export const ownerOf = async ({ db }: Vault): Promise<Owner | null> =>
  ((await db.get("own", "owner")) as Owner | undefined) ?? null;

export async function setOwner({ db }: Vault, owner: Owner | null): Promise<void> {
  if (owner) await db.put("own", owner, "owner");
  else await db.delete("own", "owner");
}
