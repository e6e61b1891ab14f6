import { randomUUID } from "node:crypto";
import { isOwnOrigin } from "@/lib/access/origin";
import { countTry } from "@/lib/access/throttle.server";
import { remoteAddress } from "@/lib/ctx.server";
import { unexpected } from "@/lib/log.server";
import { NotSaved } from "@/lib/not-saved";
import { stopByDevice } from "@/lib/reminders/devices.server";

const LONGEST_BODY = 2_000;
const PER_HOUR = 60;
const status = (code: number) => new Response(null, { status: code });

/** Where a notification's "Stop reminders" posts to, signed in or not: from our own worker, by what only that device knows. */
export async function POST(request: Request): Promise<Response> {
  const { headers } = request;
  if (!isOwnOrigin(headers.get("origin"), headers.get("host"), process.env)) return status(403);
  if (!(Number(headers.get("content-length") ?? Infinity) <= LONGEST_BODY)) return status(400);
  try {
    if (await countTry(`stop-device:${await remoteAddress()}`, PER_HOUR, 3600)) return status(429);
    return status((await stopByDevice(endpointIn(await request.text()))) ? 200 : 404);
  } catch (error) {
    if (!(error instanceof NotSaved)) unexpected(error, randomUUID());
    return status(503);
  }
}

function endpointIn(body: string): string {
  try {
    const { endpoint } = (JSON.parse(body) ?? {}) as { endpoint?: unknown };
    return typeof endpoint === "string" ? endpoint : "";
  } catch {
    return "";
  }
}
