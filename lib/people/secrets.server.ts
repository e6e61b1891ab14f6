import { createHash, randomBytes } from "node:crypto";

/** A secret of 256 bits for a link or a cookie. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** What is kept of a secret: enough to recognise it, not to use it. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("base64url");
