import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { randomUUID } from "node:crypto";
import { Card, CardPart } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { readOwnAnswers } from "@/lib/answers/read-answers.server";
import { requireRole } from "@/lib/ctx.server";
import { dayInWords, isDay, weekdayName } from "@/lib/days";
import { readHistory } from "@/lib/logs/read-history.server";
import styles from "../day.module.css";
import { EntryList } from "../entry-list";
import { Happenings } from "../happenings";
import { happenedIn, text, type Search } from "../search";
import { AnswersToDay } from "../team-answers";

export const metadata: Metadata = { title: "History" };

export default async function HistoryPage({ searchParams }: { searchParams: Search }) {
  const ctx = await requireRole("athlete");
  const search = await searchParams;
  const asked = text(search.from);
  const from = isDay(asked) ? asked : null;
  const view = await readHistory(ctx, from, happenedIn(search));
  if (!view) notFound();
  const [newest, oldest] = [view.days[0]?.day, view.days.at(-1)?.day];
  const answered = newest && oldest ? await readOwnAnswers(ctx, oldest, newest) : [];
  const { unit, timeZone } = ctx.visitor;
  const org = ctx.actor.orgId;
  const list = { unit, timeZone, org, from: "history" as const, newKey: randomUUID, versions: view.versions };
  return (
    <div className={styles.page}>
      <PageHeader
        title="History"
        lead="Everything on record, newest day first. A day that is missing here was not logged."
        actions={<ButtonLink href="/import">Import runs</ButtonLink>}
      />
      <Happenings
        justNow={view.justNow}
        fields={{ org, from: "history", day: view.days[0]?.day ?? ctx.today, key: randomUUID() }}
      />
      {view.days.length === 0 && (
        <EmptyState title="Nothing on record yet" action={<ButtonLink href="/today">Log today</ButtonLink>}>
          What you log shows up here, with every change you make to it.
        </EmptyState>
      )}
      {view.days.map(({ day, entries }) => {
        const exercises = entries.filter((entry) => entry.kind === "exercise");
        const others = entries.filter((entry) => entry.kind !== "exercise");
        const said = answered.find((each) => each.day === day);
        return (
          <Card key={day} title={`${weekdayName(day)} ${dayInWords(day)}`}>
            {others.length > 0 && <EntryList entries={others} {...list} />}
            {exercises.length > 0 && (
              <Disclosure summary={`${exercises.length} ${exercises.length === 1 ? "exercise" : "exercises"} reported`}>
                <EntryList entries={exercises} {...list} />
              </Disclosure>
            )}
            {said && (
              <CardPart>
                <AnswersToDay ctx={ctx} day={said} />
              </CardPart>
            )}
          </Card>
        );
      })}
      <Pager
        label="Pages of the history"
        previous={from ? "/history" : null}
        next={view.older ? `/history?from=${view.older}` : null}
        words={["Newest", "Older"]}
      />
    </div>
  );
}
