import { visitor } from "@/lib/ctx.server";
import { heardText } from "@/lib/live/change";
import type { Told } from "@/lib/live/hub.server";
import { hub } from "@/lib/live/live.server";
import { unexpected } from "@/lib/log.server";
import { NotSaved } from "@/lib/not-saved";
import { randomUUID } from "node:crypto";

export const dynamic = "force-dynamic";

const PING_MS = 20_000;
const RETRY_MS = 3_000;
const HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  // For a proxy in front, which would gather lines before it hands them on.
  "x-accel-buffering": "no",
};

const status = (code: number, headers?: HeadersInit) => new Response(null, { status: code, headers });
const line = (told: Told) => `event: ${told.kind}\ndata: ${told.kind === "changed" ? heardText(told.heard) : ""}\n\n`;

/** Tells an open page that something it may read has changed: ids alone, and the page asks again. It ends with the session. */
export async function GET(request: Request): Promise<Response> {
  try {
    if (!request.headers.get("accept")?.includes("text/event-stream")) return status(406);
    const who = await visitor();
    if (!who?.org) return status(401);
    return streamFor(request, { sessionHash: who.sessionHash, personId: who.personId, orgId: who.org.id });
  } catch (error) {
    if (!(error instanceof NotSaved)) unexpected(error, randomUUID());
    return status(503, { "retry-after": "5" });
  }
}

function streamFor(request: Request, who: { sessionHash: string; personId: string; orgId: string }): Response {
  const words = new TextEncoder();
  let leave: (() => void) | null = null;
  let ping: NodeJS.Timeout | undefined;
  const stop = () => {
    clearInterval(ping);
    leave?.();
  };
  let isFull = false;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string) => {
        try {
          controller.enqueue(words.encode(text));
        } catch {
          stop();
        }
      };
      const close = () => {
        stop();
        try {
          controller.close();
        } catch {
          // It was closed from the other side.
        }
      };
      leave = hub().open({
        ...who,
        tell(told) {
          write(line(told));
          if (told.kind === "end") close();
        },
      });
      isFull = leave === null;
      if (isFull) return close();
      write(`retry: ${RETRY_MS}\n\n`);
      ping = setInterval(() => write(":\n\n"), PING_MS);
      request.signal.addEventListener("abort", close);
    },
    cancel: stop,
  });
  return isFull ? status(429, { "retry-after": "30" }) : new Response(body, { headers: HEADERS });
}
