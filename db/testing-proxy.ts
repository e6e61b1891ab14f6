import net from "node:net";

/** `over` one transaction, or all that follow on the connection. */
type Cut = { at: number; when: "sent" | "answered"; over?: "one" | "all" };

/**
 * Stands between a pool and its PostgreSQL and cuts one connection at a chosen client message of its next transaction:
 * "sent" right after the message has gone on, "answered" when its answer has come but has not been passed on, counting
 * only messages that get one. The message that begins the transaction is number 1.
 */
export async function cuttingProxy(url: string) {
  const target = new URL(url);
  let armed: Cut | null = null;
  let happened = false;
  const open = new Set<net.Socket>();

  const server = net.createServer((client) => {
    const upstream = net.connect(Number(target.port), target.hostname);
    const both = [client, upstream];
    const end = () => both.forEach((socket) => socket.destroy());
    for (const socket of both) {
      socket.setNoDelay(true);
      open.add(socket);
      socket.on("error", end);
      socket.on("close", () => (open.delete(socket), end()));
    }
    let waiting: Buffer = Buffer.alloc(0);
    let started = false;
    let counted = 0;
    let swallow = false;
    upstream.on("data", (bytes) => {
      if (!swallow) return void client.write(bytes);
      end();
    });
    client.on("data", (bytes) => {
      waiting = Buffer.concat([waiting, bytes]);
      for (;;) {
        // The first message of a connection has no type byte.
        const head = started ? 1 : 0;
        if (waiting.length < head + 4) return;
        const length = head + waiting.readInt32BE(head);
        if (waiting.length < length) return;
        const message = waiting.subarray(0, length);
        waiting = waiting.subarray(length);
        upstream.write(message);
        const type = started ? String.fromCharCode(message[0]!) : "";
        started = true;
        if (!armed) continue;
        const begins = type === "Q" && message.toString("latin1", 5, 10) === "BEGIN";
        if (begins && (counted === 0 || armed.over !== "all")) counted = 0;
        else if (counted === 0) continue;
        if (armed.when === "answered" && type !== "Q" && type !== "S") continue;
        counted += 1;
        if (counted !== armed.at) continue;
        happened = true;
        if (armed.when === "answered") swallow = true;
        else upstream.end(end); // what was written goes out first
        armed = null;
        return;
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const through = new URL(url);
  through.port = String((server.address() as net.AddressInfo).port);
  return {
    url: through.toString(),
    /** Cuts the next transaction, or one of those that follow. */
    arm(cut: Cut) {
      armed = cut;
      happened = false;
    },
    /** Whether the transaction had as many messages as that; disarms. */
    cut(): boolean {
      armed = null;
      return happened;
    },
    async close() {
      open.forEach((socket) => socket.destroy());
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
