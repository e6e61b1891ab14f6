import { redirect } from "next/navigation";
import { randomUUID } from "node:crypto";
import { countTry } from "@/lib/access/throttle.server";
import { remoteAddress } from "@/lib/ctx.server";
import { unexpected } from "@/lib/log.server";
import { NotSaved } from "@/lib/not-saved";
import { stopByLink } from "@/lib/reminders/stop.server";

const PER_HOUR = 600;
const linkOf = (request: Request) => new URL(request.url).searchParams.get("t");

/**
 * Where mail programs post when their reader wants no more (RFC 8058): without cookies and from any origin, so that the
 * link alone decides. What they send along says nothing more.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    if (await countTry(`stop-reminders:${await remoteAddress()}`, PER_HOUR, 3600))
      return new Response(null, { status: 429 });
    return new Response(null, { status: (await stopByLink(linkOf(request))) ? 200 : 404 });
  } catch (error) {
    if (!(error instanceof NotSaved)) unexpected(error, randomUUID());
    return new Response(null, { status: 503 });
  }
}

/** Somebody opened that address by hand: the page with the button stops, this stops nothing. */
export function GET(request: Request): never {
  const link = linkOf(request);
  redirect(link ? `/reminders/stop?t=${encodeURIComponent(link)}` : "/reminders/stop");
}
