import dns from "node:dns";
import https from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** Networks that are not the world's: one's own machine, house and provider, what leads back into them, and what is for examples. */
const INSIDE = new BlockList();
for (const net of [
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24"],
  ...["192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24"],
  "224.0.0.0/3",
])
  INSIDE.addSubnet(net.split("/")[0]!, Number(net.split("/")[1]), "ipv4");
for (const net of ["2001::/32", "2001:db8::/32", "2002::/16", "3fff::/20"])
  INSIDE.addSubnet(net.split("/")[0]!, Number(net.split("/")[1]), "ipv6");
/** All that is given out for hosts of the world; everything else of IPv6 is local, mapped or reserved. */
const WORLD = new BlockList();
WORLD.addSubnet("2000::", 3, "ipv6");

export function isOutside(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !INSIDE.check(address, "ipv4");
  return family === 6 && WORLD.check(address, "ipv6") && !INSIDE.check(address, "ipv6");
}

/** The name is resolved here and nowhere else, so that what was looked at is what is connected to. */
const lookupOutside: LookupFunction = (name, options, done) => {
  dns.lookup(name, { ...options, all: true }, (error, found) => {
    if (error) return done(error, "");
    if (found.length === 0 || !found.every(({ address }) => isOutside(address)))
      return done(Object.assign(new Error("An address inside was refused."), { code: "EINSIDE" }), "");
    return options.all ? done(null, found as never) : done(null, found[0]!.address, found[0]!.family);
  });
};

/** Connects to hosts of the world alone, whatever a name resolves to. */
export const outside = new https.Agent({ lookup: lookupOutside, keepAlive: false } as https.AgentOptions);

const LONGEST_MS = 5_000;

export type Post = (url: string, headers: Record<string, string>, body: Buffer) => Promise<number>;

/**
 * Posts through `agent` and tells the status of the answer, whose body is never read. Redirects are not followed.
 * Errors carry `handed`: whether the request had been sent by then.
 */
export const postBy =
  (agent: https.Agent): Post =>
  (url, headers, body) =>
    new Promise((answered, failed) => {
      let handed = false;
      const request = https.request(url, { method: "POST", agent, headers, signal: AbortSignal.timeout(LONGEST_MS) });
      request.on("finish", () => (handed = true));
      request.on("error", (error) => failed(Object.assign(error, { handed })));
      request.on("response", (response) => {
        response.on("error", () => {});
        answered(response.statusCode ?? 0);
        response.destroy();
      });
      request.end(body);
    });
