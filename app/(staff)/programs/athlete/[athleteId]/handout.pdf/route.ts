import { notFound } from "next/navigation";
import { handoutResponse } from "@/components/program-handout/response";
import { readSay } from "@/components/say/say-on-server";
import { requireRole } from "@/lib/ctx.server";
import { addressOf } from "@/lib/people/address.server";
import { readHandout } from "@/lib/programs/read-handout.server";

type Props = { params: Promise<{ athleteId: string }> };

/** What an athlete has to do today on paper, to hand over. */
export async function GET(_request: Request, { params }: Props) {
  const ctx = await requireRole("physio", "coach");
  return handoutResponse(
    (await readHandout(ctx, (await params).athleteId)) ?? notFound(),
    addressOf("/program"),
    await readSay(),
  );
}
