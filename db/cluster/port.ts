import fs from "node:fs";
import net from "node:net";

/** The port stored next to the data while it is free, else a free one, stored. */
export async function portFor(place: string): Promise<number> {
  const file = `${place}/port`;
  const stored = fs.existsSync(file) ? Number(fs.readFileSync(file, "utf8")) : 0;
  const port = stored > 0 && (await opened(stored)) ? stored : await opened(0);
  if (!port) throw new Error("no free port on 127.0.0.1");
  fs.writeFileSync(file, `${port}\n`);
  return port;
}

const opened = (port: number) =>
  new Promise<number | undefined>((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(undefined));
    server.listen(port, "127.0.0.1", () => {
      const { port: got } = server.address() as net.AddressInfo;
      server.close(() => resolve(got));
    });
  });
