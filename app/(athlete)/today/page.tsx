import type { Metadata } from "next";
import { requireRole } from "@/lib/ctx.server";
import { DayScreen } from "../day-screen";
import { happenedIn, type Search } from "../search";

export const metadata: Metadata = { title: "Today" };

export default async function TodayPage({ searchParams }: { searchParams: Search }) {
  const ctx = await requireRole("athlete");
  return <DayScreen ctx={ctx} day={ctx.today} happened={happenedIn(await searchParams)} />;
}
