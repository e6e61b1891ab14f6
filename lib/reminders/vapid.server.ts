import { createECDH, hkdfSync } from "node:crypto";

/** The number of points of the curve P-256: a private key is a number from 1 to one less. */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/**
 * The keys by which push services know this server (RFC 8292), made from the server's one secret: nothing to configure and
 * nothing to keep. Who changes the secret ends all subscriptions with it, as it ends all sessions.
 */
export function vapidKeys(secret = process.env.NEXTAUTH_SECRET): { publicKey: string; privateKey: string } {
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set.");
  const wide = Buffer.from(hkdfSync("sha256", secret, "", "plumbline web push", 48));
  const number = (BigInt(`0x${wide.toString("hex")}`) % (ORDER - 1n)) + 1n;
  const privateKey = Buffer.from(number.toString(16).padStart(64, "0"), "hex");
  const curve = createECDH("prime256v1");
  curve.setPrivateKey(privateKey);
  return { publicKey: curve.getPublicKey("base64url"), privateKey: privateKey.toString("base64url") };
}

/** Whom a push service may turn to: the address people open, where that is one of the web. */
export const vapidSubject = (address = process.env.NEXTAUTH_URL ?? ""): string =>
  address.startsWith("https://") ? address : "mailto:plumbline@localhost";
