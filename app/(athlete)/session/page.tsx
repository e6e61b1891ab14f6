import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { randomUUID } from "node:crypto";
import { PausedDay } from "@/app/(athlete)/day-screen";
import { rowOf } from "@/app/(athlete)/due-row";
import { WaitingAdvice } from "@/app/(athlete)/happenings";
import { OwnLimits } from "@/components/limits/own-limits";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { exerciseField } from "@/lib/logs/exercise-words";
import { readDay } from "@/lib/logs/read-day.server";
import type { DueItem } from "@/lib/programs/due";
import { stopSigns } from "@/lib/programs/exercise";
import { breaches, breachText, limitText } from "@/lib/programs/limits";
import type { SessionItem } from "@/lib/sessions/session-item";
import { secondsFrom, stepsOf } from "@/lib/sessions/steps";
import { ExerciseCue } from "./exercise-cue";
import { SessionPlayer } from "./session-player";
import { SessionSheet } from "./session-sheet";
import styles from "./session.module.css";

const TITLE = "Session";
const NOTHING = { title: "Nothing is due now", text: "What you have reported today stands on Today." };
const LEFT_OUT = "Left out because of a limit";
const STOP_SIGNS = "When to stop";
const leadOf = (exercises: number, minutes: number) =>
  `${exercises} ${exercises === 1 ? "exercise" : "exercises"}, about ${minutes} min`;

export const metadata: Metadata = { title: TITLE };

const itemOf = (due: DueItem): SessionItem => ({
  field: exerciseField(due),
  name: due.name,
  dose: due.dose,
  tempo: due.tempo,
  times: due.times,
});

/** The exercises due today as one session. All it needs is in the page, so that it also runs where there is no network. */
export default async function SessionPage() {
  const ctx = await requireRole("athlete");
  const view = await readDay(ctx, ctx.today);
  if (!view) notFound();
  const { unit } = ctx.visitor;
  const asked = view.due.filter((item) => item.when === "due");
  const limits = view.limits.map(({ limit }) => limit);
  const broken = breaches(limits, { items: asked, run: null }, view.day).filter(({ verdict }) => verdict === "breaks");
  const due = asked.filter((item) => !broken.some(({ itemId }) => itemId === item.itemId));
  const items = due.map(itemOf);
  const minutes = Math.ceil(secondsFrom(stepsOf(items), items) / 60);
  return (
    <div className={styles.page}>
      <PageHeader title={TITLE} lead={due.length > 0 ? leadOf(due.length, minutes) : undefined} />
      <WaitingAdvice advice={view.advice} />
      {view.pause && <PausedDay pause={view.pause} isToday />}
      <OwnLimits
        limits={view.limits.map(({ id, limit, by }) => ({ id, by, text: limitText(limit, unit, view.day) }))}
      />
      {broken.length > 0 && (
        <Notice tone="warn" title={LEFT_OUT}>
          {broken.map((each) => (
            <p key={each.itemId}>{breachText(each, unit, view.day)}</p>
          ))}
        </Notice>
      )}
      {due.length === 0 ? (
        <EmptyState title={NOTHING.title} action={<ButtonLink href="/today">Today</ButtonLink>}>
          {NOTHING.text}
        </EmptyState>
      ) : (
        <SessionPlayer
          key={items.map(({ field }) => field).join()}
          day={view.day}
          org={ctx.actor.orgId}
          keyOfForm={randomUUID()}
          items={items}
          rows={due.map((item) => ({ ...rowOf(item), how: null }))}
          shown={due.map((item) => (
            <ExerciseCue key={item.itemId} exerciseId={item.exerciseId} name={item.name} note={item.note} />
          ))}
        >
          <SessionSheet due={due} items={items} />
          <Card title={STOP_SIGNS}>
            <ul className={styles.signs}>
              {stopSigns.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Card>
        </SessionPlayer>
      )}
    </div>
  );
}
