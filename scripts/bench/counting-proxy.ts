import net from "node:net";

/** Stands between a server and its PostgreSQL and counts statements; BEGIN, COMMIT and ROLLBACK are not counted. */
export async function countingProxy(url: string) {
  const target = new URL(url);
  let count = 0;
  const open = new Set<net.Socket>();
  const server = net.createServer((client) => {
    const upstream = net.connect(Number(target.port), target.hostname);
    const both = [client, upstream];
    for (const socket of both) {
      socket.setNoDelay(true);
      open.add(socket);
      socket.on("error", () => both.forEach((each) => each.destroy()));
      socket.on("close", () => (open.delete(socket), both.forEach((each) => each.destroy())));
    }
    upstream.pipe(client);
    let waiting: Buffer = Buffer.alloc(0);
    let started = false;
    client.on("data", (bytes) => {
      upstream.write(bytes);
      waiting = Buffer.concat([waiting, bytes]);
      for (;;) {
        const head = started ? 1 : 0; // the first message of a connection has no type byte
        if (waiting.length < head + 4) return;
        const length = head + waiting.readInt32BE(head);
        if (waiting.length < length) return;
        const type = started ? String.fromCharCode(waiting[0]!) : "";
        const text = type === "Q" ? waiting.toString("latin1", 5, 13) : "";
        if (type === "E" || (type === "Q" && !/^(BEGIN|COMMIT|ROLLBACK)/.test(text))) count += 1;
        started = true;
        waiting = waiting.subarray(length);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const through = new URL(url);
  through.port = String((server.address() as net.AddressInfo).port);
  return {
    url: through.toString(),
    reset: () => void (count = 0),
    statements: () => count,
    async close() {
      open.forEach((socket) => socket.destroy());
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
