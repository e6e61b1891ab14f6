import type { ReactNode } from "react";
import { rowOf } from "@/app/(athlete)/due-row";
import { OwnLimits } from "@/components/limits/own-limits";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { Day } from "@/lib/days";
import { exerciseField } from "@/lib/logs/exercise-words";
import type { DueItem } from "@/lib/programs/due";
import { stopSigns } from "@/lib/programs/exercise";
import { ENGLISH } from "@/lib/say";
import { breaches, breachText, type Limit, limitText } from "@/lib/programs/limits";
import type { SessionItem } from "@/lib/sessions/session-item";
import { secondsFrom, stepsOf } from "@/lib/sessions/steps";
import type { DistanceUnit } from "@/lib/units";
import { ExerciseCue } from "./exercise-cue";
import { SessionPlayer } from "./session-player";
import { SessionSheet } from "./session-sheet";
import styles from "./session.module.css";

export const SESSION_TITLE = "Session";
const NOTHING = { title: "Nothing is due now", text: "What you have reported today stands on Today." };
const LEFT_OUT = "Left out because of a limit";
const STOP_SIGNS = "When to stop";
const leadOf = (exercises: number, minutes: number) =>
  `${exercises} ${exercises === 1 ? "exercise" : "exercises"}, about ${minutes} min`;

const itemOf = (due: DueItem): SessionItem => ({
  field: exerciseField(due),
  name: due.name,
  dose: due.dose,
  tempo: due.tempo,
  times: due.times,
});

/** What is due on a day as one session, without what a limit in force rules out. Drawn by a server or by a phone alone. */
export function SessionOfDay(props: {
  day: Day;
  org: string;
  keyOfForm: string;
  /** Up to when the page knew of the day's logs: an ISO instant. */
  knownAt: string;
  unit: DistanceUnit;
  due: readonly DueItem[];
  limits: readonly { id: string; limit: Limit; by: string | null }[];
  /** Notices that stand before everything else. */
  children?: ReactNode;
}) {
  const { day, org, keyOfForm, knownAt, unit, limits, children } = props;
  const asked = props.due.filter((item) => item.when === "due");
  const inForce = limits.map(({ limit }) => limit);
  const broken = breaches(inForce, { items: asked, run: null }, day).filter(({ verdict }) => verdict === "breaks");
  const due = asked.filter((item) => !broken.some(({ itemId }) => itemId === item.itemId));
  const items = due.map(itemOf);
  const minutes = Math.ceil(secondsFrom(stepsOf(items), items) / 60);
  return (
    <div className={styles.page}>
      <PageHeader title={SESSION_TITLE} lead={due.length > 0 ? leadOf(due.length, minutes) : undefined} />
      {children}
      <OwnLimits limits={limits.map(({ id, limit, by }) => ({ id, by, text: limitText(limit, unit, day) }))} />
      {broken.length > 0 && (
        <Notice tone="warn" title={LEFT_OUT}>
          {broken.map((each) => (
            <p key={each.itemId}>{ENGLISH.told(breachText(each, unit, day))}</p>
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
          day={day}
          org={org}
          keyOfForm={keyOfForm}
          knownAt={knownAt}
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
