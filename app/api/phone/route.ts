import { createHash, randomUUID } from "node:crypto";
import { athleteCtx, visitor } from "@/lib/ctx.server";
import { unexpected } from "@/lib/log.server";
import { NotSaved } from "@/lib/not-saved";
import { readPack } from "@/lib/phone/read-pack.server";

/** The pack of the athlete who asks. Asked with what it was last given, it says 304 while nothing has changed. */
export async function GET(request: Request): Promise<Response> {
  try {
    const who = await visitor();
    const ctx = who?.org ? await athleteCtx(who, who.org.id) : null;
    const pack = ctx && (await readPack(ctx));
    if (!pack) return Response.json(null, { status: 404 });
    const { madeAt: _at, ...content } = pack;
    const etag = `"${createHash("sha256").update(JSON.stringify(content)).digest("base64url")}"`;
    if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304 });
    return Response.json(pack, { headers: { etag } });
  } catch (error) {
    if (!(error instanceof NotSaved)) unexpected(error, randomUUID());
    return Response.json(null, { status: 503 });
  }
}
