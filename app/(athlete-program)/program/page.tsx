import { notFound } from "next/navigation";
import { randomUUID } from "node:crypto";
import { ItemsTable, WeeksTable } from "@/components/adherence/weeks-table";
import { OwnLimits } from "@/components/limits/own-limits";
import { readSay } from "@/components/say/say-on-server";
import { titled } from "@/components/say/titled";
import { rich } from "@/components/say/rich";
import { useSay } from "#say";
import { QrCode } from "@/components/qr-code";
import { buttonClass, ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { addressOf } from "@/lib/people/address.server";
import { readCalendarLink } from "@/lib/programs/calendar-link.server";
import { stopSigns } from "@/lib/programs/exercise";
import { answerUnder } from "@/lib/programs/once.server";
import { readOwnProgram, type OwnProgram } from "@/lib/programs/own-program.server";
import { readLimits } from "@/lib/programs/read-limits.server";
import { readOwnPauses } from "@/lib/programs/read-pauses.server";
import { BeforeAProgram } from "./before-a-program";
import { CalendarCard } from "./calendar-card";
import { Given } from "./given";
import { Pauses } from "./pauses";
import styles from "./program.module.css";

type Search = Promise<{ saved?: string | string[] }>;

export const generateMetadata = titled("Program");

export default async function OwnProgramPage({ searchParams }: { searchParams: Search }) {
  const say = await readSay();
  const ctx = await requireRole("athlete");
  const { personId, orgId } = ctx.actor;
  const [view, paused, limits, link] = await Promise.all([
    readOwnProgram(ctx),
    readOwnPauses(ctx),
    readLimits(ctx, personId),
    readCalendarLink(ctx),
  ]);
  if (!view || !paused || !limits) notFound();
  const { saved } = await searchParams;
  const isSaved = typeof saved === "string" && (await answerUnder(ctx, saved)) !== null;
  const { gate, current, coming, ended, ownExercises } = view;
  const address = addressOf("/program");
  const isReady = gate.screened && gate.advised;
  return (
    <div className={styles.page}>
      <PageHeader
        title={say("Program")}
        actions={
          current.length > 0 && (
            <a href="/program/handout.pdf" className={buttonClass({}, styles.onScreen)}>
              {say("Hand-out (PDF)")}
            </a>
          )
        }
      />
      <div className={styles.onPaper}>
        <QrCode address={address} label={say("Opens your program")} />
        <p>{address}</p>
      </div>
      {isSaved && <Notice tone="success">{say("Saved. It is on record.")}</Notice>}
      {!isReady && <BeforeAProgram gate={gate} org={ctx.actor.orgId} keyOfForm={randomUUID()} />}
      <OwnLimits limits={limits.standing} />
      {current.length > 0 && (
        <div className={styles.onScreen}>
          <DueToday due={view.due} />
        </div>
      )}
      {isReady && current.length + coming.length === 0 && (
        <EmptyState title={say("No program at the moment.")}>
          {say("When your coach or physio gives you one, it is here, with a drawing of every exercise.")}
        </EmptyState>
      )}
      {current.map((program) => (
        <Given
          key={program.id}
          program={program}
          own={ownExercises}
          photos={view.photos}
          standings={view.standings}
          taken={view.taken}
        />
      ))}
      {coming.map((program) => (
        <Disclosure
          key={program.id}
          summary={say("From {day}: {title}", { day: { day: program.fromDay }, title: program.snapshot.title })}
        >
          <Given program={program} own={ownExercises} photos={view.photos} />
        </Disclosure>
      ))}
      {current.length > 0 && (
        <Card title={say("Stop signs")} tone="say">
          <ul className={styles.list}>
            {stopSigns.map((line) => (
              <li key={line}>{say.told(line)}</li>
            ))}
          </ul>
        </Card>
      )}
      <div className={`${styles.page} ${styles.onScreen}`}>
        {paused.went.weeks.some((week) => week.due + week.paused > 0) && (
          <Card title={say("How it went")}>
            <h3 className={styles.table}>{say("By week")}</h3>
            <WeeksTable weeks={paused.went.weeks} />
            <h3 className={styles.table}>{say("By exercise, last 28 days")}</h3>
            <ItemsTable items={paused.went.items} />
          </Card>
        )}
        <Pauses view={paused} org={orgId} />
        {(current.length + coming.length > 0 || link) && (
          <CalendarCard link={link} org={ctx.actor.orgId} timeZone={ctx.visitor.timeZone} />
        )}
      </div>
      {ended.length > 0 && (
        <div className={styles.onScreen}>
          <Disclosure summary={say("Programs you had: {n}", { n: ended.length })}>
            <ul className={styles.list}>
              {ended.map((program) => (
                <li key={program.id}>
                  {say("{title}, {from} to {until}", {
                    title: program.snapshot.title,
                    from: { day: program.fromDay },
                    until: { day: program.untilDay ?? program.fromDay },
                  })}
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </div>
  );
}

function DueToday({ due: { due, done, ifYouRun } }: { due: OwnProgram["due"] }) {
  const say = useSay();
  const words = <b>{due === 0 ? say("Nothing is due today") : say("{done} of {due} done today", { done, due })}</b>;
  return (
    <Card>
      <div className={styles.today}>
        <p>
          {ifYouRun > 0
            ? rich(say, "{words}, and {n} more if you run.", { words, n: ifYouRun })
            : rich(say, "{words}.", { words })}
        </p>
        <ButtonLink href="/today" variant={due > done ? "primary" : "plain"}>
          {due > done ? say("Log today") : say("Open today")}
        </ButtonLink>
      </div>
    </Card>
  );
}
