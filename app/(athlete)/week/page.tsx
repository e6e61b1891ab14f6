import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { randomUUID } from "node:crypto";
import { PhoneSlot } from "@/app/phone/phone-slot";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { addDays, dayInWords, weekdayName } from "@/lib/days";
import { readWeek } from "@/lib/logs/read-week.server";
import styles from "../day.module.css";
import { happenedIn, type Search } from "../search";
import { WeekForm } from "./week-form";

export const metadata: Metadata = { title: "The questions of the week" };

export default async function WeekPage({ searchParams }: { searchParams: Search }) {
  const ctx = await requireRole("athlete");
  const happened = happenedIn(await searchParams);
  const view = await readWeek(ctx, happened);
  if (!view) notFound();
  const { today, questions, askHistory, screenedOn, justNow } = view;
  const from = addDays(today, -6);
  return (
    <div className={styles.page}>
      <PageHeader
        title="The questions of the week"
        lead={
          <>
            For {weekdayName(from)} {dayInWords(from)} to {weekdayName(today)} {dayInWords(today)}.{" "}
            {screenedOn ? `Last answered on ${dayInWords(screenedOn)}.` : "Not answered yet."}
          </>
        }
      />
      <PhoneSlot />
      {justNow.saved && (
        <Notice tone="success" title="Saved">
          <p>
            Thank you. <a href="/today">Back to today</a>
          </p>
        </Notice>
      )}
      <WeekForm
        key={happened.saved}
        org={ctx.actor.orgId}
        keyOfForm={randomUUID()}
        today={today}
        questions={questions}
        askHistory={askHistory}
      />
    </div>
  );
}
