import type { Pack } from "@/lib/phone/pack";
import { seal, unseal } from "./seal";
import type { Owner, Vault } from "./vault";

/** What this phone knows of an athlete; null when it knows nothing, or cannot open it. */
export async function packOf({ db, key }: Vault, { personId, orgId }: Owner): Promise<Pack | null> {
  const stored = await db.get("packs", [personId, orgId]);
  if (!stored) return null;
  const pack = await unseal<Pack>(key, stored.box).catch(() => null);
  return pack && { ...pack, madeAt: stored.madeAt };
}

/** Asks the server for the pack, and keeps it. Whatever goes wrong leaves the one that is there. */
export async function refreshPack({ db, key }: Vault, owner: Owner, get: typeof fetch = fetch): Promise<void> {
  const known = await db.get("packs", [owner.personId, owner.orgId]);
  const response = await get("/api/phone", known ? { headers: { "if-none-match": known.etag } } : {}).catch(() => null);
  if (response?.status === 304 && known) {
    const at = Date.parse(response.headers.get("date") ?? "");
    if (!Number.isNaN(at)) await db.put("packs", { ...known, madeAt: new Date(at).toISOString() });
  }
  if (response?.status !== 200) return;
  const pack = (await response.json()) as Pack;
  if (pack.personId !== owner.personId || pack.orgId !== owner.orgId) return;
  const box = await seal(key, pack);
  await db.put("packs", { ...owner, etag: response.headers.get("etag") ?? "", madeAt: pack.madeAt, box });
}

export const dropPack = ({ db }: Vault, { personId, orgId }: Owner): Promise<void> =>
  db.delete("packs", [personId, orgId]);
