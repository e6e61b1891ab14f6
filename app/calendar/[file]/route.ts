import { notFound } from "next/navigation";
import { voiceOf } from "@/components/say/say-on-server";
import { now } from "@/lib/ctx.server";
import { readCalendar } from "@/lib/programs/calendar-link.server";

type Props = { params: Promise<{ file: string }> };

/** An athlete's exercises for a calendar that asks by a secret address, and is signed in nowhere. */
export async function GET(_request: Request, { params }: Props) {
  const calendar = (await readCalendar((await params).file, now(), voiceOf)) ?? notFound();
  return new Response(calendar, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "cache-control": "private, no-store",
      "x-robots-tag": "noindex",
    },
  });
}
