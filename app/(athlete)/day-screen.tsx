import { Link } from "@/components/link";
import { notFound } from "next/navigation";
import { randomUUID } from "node:crypto";
import { OwnLimits } from "@/components/limits/own-limits";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { ActForm } from "@/app/act-form";
import { PhoneSlot } from "@/app/phone/phone-slot";
import { readAnswersForToday, readOwnAnswers } from "@/lib/answers/read-answers.server";
import type { Ctx } from "@/lib/ctx.server";
import { dayInWords, weekdayName, type Day } from "@/lib/days";
import { readDay, type DayView } from "@/lib/logs/read-day.server";
import type { Happened } from "@/lib/logs/saved.server";
import { limitText } from "@/lib/programs/limits";
import type { DistanceUnit } from "@/lib/units";
import { keepBothLogs } from "./day-actions";
import { CeilingLine } from "./ceiling-line";
import { DayForm } from "./day-form";
import { DayStrip } from "./day-strip";
import styles from "./day.module.css";
import { minutesLeft, rowOf } from "./due-row";
import { EntryList } from "./entry-list";
import { Happenings, WaitingAdvice } from "./happenings";
import { MorningAfter } from "./morning-after";
import { PausedDay } from "./paused-day";
import { TeamAnswers } from "./team-answers";

const START_SESSION = "Start session";

/** The one screen of a day: what is on record, and the form to add to it. Today and the 14 days before it look alike. */
export async function DayScreen({ ctx, day, happened }: { ctx: Ctx; day: Day; happened: Happened }) {
  const [view, answered] = await Promise.all([
    readDay(ctx, day, happened),
    day === ctx.today ? readAnswersForToday(ctx) : readOwnAnswers(ctx, day, day),
  ]);
  if (!view) notFound();
  const { unit, timeZone } = ctx.visitor;
  const org = ctx.actor.orgId;
  const isToday = day === view.today;
  const name = isToday ? "Today" : `${weekdayName(day)} ${dayInWords(day)}`;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{name}</h1>
        <span className={styles.date}>
          {isToday ? `${weekdayName(day)} ${dayInWords(day)}` : "What you log here is marked as entered late"}
        </span>
      </header>
      <DayStrip day={day} today={view.today} logged={view.daysLogged} />
      <PhoneSlot />
      <Happenings justNow={view.justNow} fields={{ org, day, from: "day", key: randomUUID() }} />
      <WaitingAdvice advice={view.advice} />
      <TeamAnswers ctx={ctx} days={answered} />
      {view.pause && <PausedDay pause={view.pause} isToday={isToday} />}
      {isToday &&
        view.runsBefore.map((run) => (
          <MorningAfter key={run.entryId} run={run} unit={unit} org={org} keyOfForm={randomUUID()} />
        ))}
      {isToday && <WeekPrompt view={view} />}
      {view.loggedApart && <LoggedApart day={day} org={org} />}
      <OnRecord view={view} unit={unit} timeZone={timeZone} org={org} />
      <DayForm
        key={`${day} ${happened.saved ?? ""} ${happened.deleted ?? ""}`}
        day={day}
        isToday={isToday}
        keyOfForm={randomUUID()}
        knownAt={ctx.now.toISOString()}
        org={org}
        unit={unit}
        shoes={view.shoes}
        ceiling={<CeilingLine ceiling={view.ceiling} limitMetres={view.longestMetres} isToday={isToday} unit={unit} />}
        limits={
          <OwnLimits limits={view.limits.map(({ id, limit, by }) => ({ id, by, text: limitText(limit, unit, day) }))} />
        }
        isPaused={view.pause !== null}
        offer={isToday ? view.offer : null}
        rows={view.due.map(rowOf)}
        start={
          isToday && view.due.some((item) => item.when === "due") ? (
            <ButtonLink href="/session#start" size="small">
              {START_SESSION}
            </ButtonLink>
          ) : null
        }
        counted={{ ...view.counted, minutes: minutesLeft(view.due) }}
      />
      <nav className={styles.links} aria-label="More of your log">
        <Link href="/history">History</Link>
        <Link href="/week">Questions of the week</Link>
        <Link href="/checks">Self-checks</Link>
        <Link href="/shoes">Shoes</Link>
        <Link href="/import">Runs from a watch</Link>
        <Link href="/program#pauses">I am pausing</Link>
      </nav>
    </div>
  );
}

function OnRecord({ view, ...list }: { view: DayView; unit: DistanceUnit; timeZone: string; org: string }) {
  if (view.logged.length === 0) return null;
  const exercises = view.logged.filter((entry) => entry.kind === "exercise");
  const others = view.logged.filter((entry) => entry.kind !== "exercise");
  return (
    <Card title={view.day === view.today ? "On record today" : "On record"}>
      {others.length > 0 && <EntryList entries={others} from="day" newKey={randomUUID} {...list} />}
      {exercises.length > 0 && (
        <Disclosure summary={`${exercises.length} ${exercises.length === 1 ? "exercise" : "exercises"} reported`}>
          <EntryList entries={exercises} from="day" newKey={randomUUID} {...list} />
        </Disclosure>
      )}
    </Card>
  );
}

/** Never settled silently: both are on record, and their writer says what is to stay. */
function LoggedApart({ day, org }: { day: Day; org: string }) {
  return (
    <Notice tone="warn" title="This day was logged on two phones">
      <p>
        Neither knew of the other, so both logs are on record below. Keep both, or delete the one that should not be
        there.
      </p>
      <ActForm act={keepBothLogs} mutation="day.keep-both" fields={{ org, day }} size="small">
        Keep both
      </ActForm>
    </Notice>
  );
}

function WeekPrompt({ view: { weekAgeDays, historyDue } }: { view: DayView }) {
  const isFresh = weekAgeDays !== null && weekAgeDays < 7;
  if (isFresh && !historyDue) return null;
  const since = weekAgeDays === null ? "Not answered yet" : `Last answered ${weekAgeDays} days ago`;
  return (
    <Card>
      <div className={styles.prompt}>
        <p>
          <b>{isFresh ? "Your health history" : "The questions of the week"}</b>
          <br />
          <span className="muted small">{isFresh ? "Once a year. Three questions." : `${since}. About a minute.`}</span>
        </p>
        <ButtonLink href="/week">Answer</ButtonLink>
      </div>
    </Card>
  );
}
