import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { randomUUID } from "node:crypto";
import { WaitingAdvice } from "@/app/(athlete)/happenings";
import { PausedDay } from "@/app/(athlete)/paused-day";
import { requireRole } from "@/lib/ctx.server";
import { readDay } from "@/lib/logs/read-day.server";
import { SESSION_TITLE, SessionOfDay } from "./session-of-day";

export const metadata: Metadata = { title: SESSION_TITLE };

/** The exercises due today as one session. All it needs is in the page, so that it also runs where there is no network. */
export default async function SessionPage() {
  const ctx = await requireRole("athlete");
  const view = await readDay(ctx, ctx.today);
  if (!view) notFound();
  return (
    <SessionOfDay
      day={view.day}
      org={ctx.actor.orgId}
      keyOfForm={randomUUID()}
      knownAt={ctx.now.toISOString()}
      unit={ctx.visitor.unit}
      due={view.due}
      limits={view.limits}
    >
      <WaitingAdvice advice={view.advice} />
      {view.pause && <PausedDay pause={view.pause} isToday />}
    </SessionOfDay>
  );
}
