import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { requireRole } from "@/lib/ctx.server";
import { dayAllowed } from "@/lib/logs/which-day";
import { DayScreen } from "@/app/(athlete)/day-screen";
import { happenedIn, type Search } from "@/app/(athlete)/search";

export const metadata: Metadata = { title: "An earlier day" };

export default async function DayPage(props: { params: Promise<{ day: string }>; searchParams: Search }) {
  const ctx = await requireRole("athlete");
  const { day } = await props.params;
  if (!dayAllowed(day, ctx.today).ok) notFound();
  if (day === ctx.today) redirect("/today");
  return <DayScreen ctx={ctx} day={day} happened={happenedIn(await props.searchParams)} />;
}
