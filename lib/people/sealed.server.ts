import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/*
 * What a letter's link carries when there is no row yet to keep it in: sealed with the server's secret, so that nobody
 * reads or changes it on the way. AES-256-GCM; the purpose is part of the key.
 */

function keyFor(purpose: string): Buffer {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set.");
  return Buffer.from(hkdfSync("sha256", secret, "", `plumbline ${purpose}`, 32));
}

export function seal(purpose: string, content: unknown): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFor(purpose), iv);
  const body = Buffer.concat([cipher.update(JSON.stringify(content), "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url");
}

/** What was sealed for this purpose; null for anything else. */
export function unseal(purpose: string, sealed: string): unknown {
  const bytes = Buffer.from(sealed, "base64url");
  if (sealed.length > 8_000 || bytes.length < 29) return null;
  try {
    const decipher = createDecipheriv("aes-256-gcm", keyFor(purpose), bytes.subarray(0, 12), { authTagLength: 16 });
    decipher.setAuthTag(bytes.subarray(12, 28));
    return JSON.parse(decipher.update(bytes.subarray(28)).toString("utf8") + decipher.final("utf8"));
  } catch {
    return null;
  }
}
