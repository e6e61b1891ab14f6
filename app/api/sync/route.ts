import { isOwnOrigin } from "@/lib/access/origin";
import { countTry } from "@/lib/access/throttle.server";
import { athleteCtx, visitor } from "@/lib/ctx.server";
import { unexpected } from "@/lib/log.server";
import { NotSaved } from "@/lib/not-saved";
import { isOfNobody } from "@/lib/phone/devices.server";
import { readPosted } from "@/lib/phone/envelope";
import type { Posted, Reply } from "@/lib/phone/item";
import { randomUUID } from "node:crypto";
import { readSay } from "@/components/say/say-on-server";
import { applyAll } from "./apply";

const LONGEST_BODY = 300_000;
const PER_HOUR = 1200;

const reply = (status: number, body: Reply) => Response.json(body, { status });

/** The one door for what phones have kept: each entry is applied once, in any order, however often it is sent. */
export async function POST(request: Request): Promise<Response> {
  const { headers } = request;
  if (!isOwnOrigin(headers.get("origin"), headers.get("host"), process.env)) return reply(403, { status: "not-saved" });
  const posted = await read(request);
  if (!posted) return reply(400, { status: "unreadable" });
  try {
    return await answer(posted);
  } catch (error) {
    if (!(error instanceof NotSaved)) unexpected(error, randomUUID());
    return reply(503, { status: "not-saved" });
  }
}

async function read(request: Request): Promise<Posted | null> {
  if (!(Number(request.headers.get("content-length") ?? Infinity) <= LONGEST_BODY)) return null;
  if (!request.headers.get("content-type")?.startsWith("application/json")) return null;
  const body = await request.text().catch(() => "");
  try {
    return body.length <= LONGEST_BODY ? readPosted(JSON.parse(body)) : null;
  } catch {
    return null;
  }
}

async function answer(posted: Posted): Promise<Response> {
  const who = await visitor();
  if (!who) return reply(401, { status: (await isOfNobody(posted)) ? "wipe" : "signed-out" });
  if (who.personId !== posted.person) return reply(409, { status: "other-person" });
  const ctx = await athleteCtx(who, posted.org);
  if (!ctx) return reply(403, { status: "wipe" });
  if (await countTry(`sync:${who.personId}`, PER_HOUR, 3600)) return reply(429, { status: "not-saved" });
  const said = await applyAll(ctx, posted, (heldMs) => athleteCtx(who, posted.org, heldMs), await readSay());
  return reply(STATUS[said.status] ?? 200, said);
}

const STATUS: Partial<Record<Reply["status"], number>> = { unreadable: 400, wipe: 403 };
