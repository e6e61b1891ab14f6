import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const SAMPLES =
  /change[\s_-]*me|change[\s_-]*this|your|secret|password|passwort|example|sample|default|placeholder|replace|nextauth|plumbline|test|todo|here|123456789?0?|abcdef|qwerty/g;

/**
 * What is wrong with the secret that signs sessions and derives the database login: a sentence, or undefined when it serves.
 */
export function secretFault(secret) {
  const cure = "set NEXTAUTH_SECRET to the output of: openssl rand -hex 32";
  if (!secret) return `NEXTAUTH_SECRET is not set; ${cure}`;
  if (Buffer.byteLength(secret) < 32) return `NEXTAUTH_SECRET is shorter than 32 bytes; ${cure}`;
  const own = secret
    .toLowerCase()
    .replace(SAMPLES, "")
    .replace(/[^a-z0-9]/g, "");
  if (new Set(own).size < 6 || own.length < 16) return `NEXTAUTH_SECRET is a sample value anyone can guess; ${cure}`;
  return undefined;
}

/** The secret kept in `file` (0600), made at first use: 32 random bytes in hex. */
export function keptSecret(file) {
  if (fs.existsSync(file)) {
    const kept = fs.readFileSync(file, "utf8").trim();
    if (!secretFault(kept)) return kept;
  }
  const secret = randomBytes(32).toString("hex");
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.new`, `${secret}\n`, { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
  return secret;
}
