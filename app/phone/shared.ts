import { FILES_AT_MOST, UPLOAD_BYTES_AT_MOST } from "@/lib/imports/bounds";
import { phoneNow } from "./clock";
import { seal, sealBytes, unseal, unsealBytes } from "./seal";
import type { Vault } from "./vault";

/** Files wait this long for somebody to open the import; then nobody meant them any more. */
const KEPT_MS = 60 * 60 * 1000;

/** Keeps files that another app handed over, in place of those before them, until the import takes them. False: too much. */
export async function keepShared({ db, key }: Vault, files: readonly File[]): Promise<boolean> {
  const bytes = files.reduce((all, file) => all + file.size, 0);
  if (files.length === 0 || files.length > FILES_AT_MOST || bytes > UPLOAD_BYTES_AT_MOST) return false;
  const sealed = await Promise.all(
    files.map(async (file) => ({
      keptAt: phoneNow().getTime(),
      name: await seal(key, file.name),
      box: await sealBytes(key, new Uint8Array(await file.arrayBuffer())),
    })),
  );
  const tx = db.transaction("shared", "readwrite");
  await tx.store.clear();
  for (const each of sealed) await tx.store.add(each);
  await tx.done;
  return true;
}

/** The files that wait, each handed out once. */
export async function takeShared({ db, key }: Vault): Promise<File[]> {
  const tx = db.transaction("shared", "readwrite");
  const stored = await tx.store.getAll();
  await tx.store.clear();
  await tx.done;
  const since = phoneNow().getTime() - KEPT_MS;
  const fresh = stored.filter(({ keptAt }) => keptAt >= since);
  return Promise.all(
    fresh.map(async ({ name, box }) => new File([await unsealBytes(key, box)], await unseal<string>(key, name))),
  );
}

export const dropShared = ({ db }: Vault): Promise<void> => db.clear("shared");
