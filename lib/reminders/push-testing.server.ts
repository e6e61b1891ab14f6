import { createDecipheriv, createECDH, hkdfSync, randomBytes } from "node:crypto";
import https from "node:https";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A browser that can read what is sent to it (RFC 8291), for tests. */
export function testBrowser() {
  const curve = createECDH("prime256v1");
  const publicKey = curve.generateKeys();
  const auth = randomBytes(16);
  const key = (secret: Buffer, salt: Buffer, info: string, bytes: number) =>
    Buffer.from(hkdfSync("sha256", secret, salt, info, bytes));
  function read(body: Buffer): string {
    const salt = body.subarray(0, 16);
    const idLength = body.readUInt8(20);
    const sender = body.subarray(21, 21 + idLength);
    const sealed = body.subarray(21 + idLength);
    const info = Buffer.concat([Buffer.from("WebPush: info\0"), publicKey, sender]);
    const shared = Buffer.from(hkdfSync("sha256", curve.computeSecret(sender), auth, info, 32));
    const decipher = createDecipheriv(
      "aes-128-gcm",
      key(shared, salt, "Content-Encoding: aes128gcm\0", 16),
      key(shared, salt, "Content-Encoding: nonce\0", 12),
    );
    decipher.setAuthTag(sealed.subarray(-16));
    const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
    return plain.subarray(0, plain.lastIndexOf(2)).toString("utf8");
  }
  return { p256dh: publicKey.toString("base64url"), auth: auth.toString("base64url"), read };
}

export type Pushed = { path: string; headers: Record<string, unknown>; body: Buffer };

/** A push service on loopback, with a certificate that everybody knows. `answer` tells the status for a path. */
export async function pushService(answer: (path: string) => number = () => 201) {
  const taken: Pushed[] = [];
  const { key, cert } = new SMTPServer({ secure: true, logger: false }).options as { key: string; cert: string };
  const server = https.createServer({ key, cert }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      taken.push({ path: request.url ?? "", headers: request.headers, body: Buffer.concat(chunks) });
      const status = answer(request.url ?? "");
      if (status) response.writeHead(status, { location: "https://127.0.0.1/elsewhere" }).end("x".repeat(100));
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  /** Trusts the certificate and connects inside, as nothing outside of tests does. */
  const agent = new https.Agent({ rejectUnauthorized: false });
  const end = () => (server.closeAllConnections(), new Promise((ended) => server.close(ended)));
  return { taken, agent, port, endpoint: (name: string) => `https://127.0.0.1:${port}/${name}`, end };
}
