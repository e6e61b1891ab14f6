import { notFound } from "next/navigation";
import { handoutResponse } from "@/components/program-handout/response";
import { readSay } from "@/components/say/say-on-server";
import { requireRole } from "@/lib/ctx.server";
import { addressOf } from "@/lib/people/address.server";
import { readHandout } from "@/lib/programs/read-handout.server";

/** The athlete's own program on paper. */
export async function GET() {
  const ctx = await requireRole("athlete");
  return handoutResponse(
    (await readHandout(ctx, ctx.actor.personId)) ?? notFound(),
    addressOf("/program"),
    await readSay(),
  );
}
