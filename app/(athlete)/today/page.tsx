import type { Metadata } from "next";
import { Live } from "@/app/live/live";
import { requireRole } from "@/lib/ctx.server";
import { DayScreen } from "../day-screen";
import { happenedIn, type Search } from "../search";

export const metadata: Metadata = { title: "Today" };

/** What others change of an athlete's day while it is open; what the athlete logs is on the page already. */
const TOLD = ["program", "answer"] as const;

export default async function TodayPage({ searchParams }: { searchParams: Search }) {
  const ctx = await requireRole("athlete");
  return (
    <>
      <DayScreen ctx={ctx} day={ctx.today} happened={happenedIn(await searchParams)} />
      <Live about={ctx.actor.personId} kinds={TOLD} mode="asks" />
    </>
  );
}
