"use client";
import { type ReactNode, useState, useSyncExternalStore } from "react";
import { useAwake } from "@/app/(athlete)/use-awake";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import type { ExerciseRow } from "@/app/(athlete)/fields/exercise-rows";
import { isOver } from "@/lib/sessions/clock";
import { ranValues, whatRan } from "@/lib/sessions/ran";
import type { SessionItem } from "@/lib/sessions/session-item";
import { stepsOf } from "@/lib/sessions/steps";
import { SessionLog } from "./session-log";
import { SessionRun } from "./session-run";
import styles from "./session.module.css";
import { Stage } from "./stage";

const START = "Start";
const BY_HAND = "Log it without the timer";
const OVER = "Done. How did it go?";
const STOPPED = "Stopped. Log what you did?";
const FROM_CLOCK = "Filled in from the clock. Change what was otherwise; nothing is saved until you save it.";
const GO_ON = "Go on";
const ANEW = "Start again";
/** What a browser can not do, said where a person begins. */
const HONEST =
  "The screen stays on while it runs. With the screen locked, beeps go on in most browsers on Android; on an iPhone they may stop. The clock never does: look again, and it is at the right step. Music of another app may pause; with the sound off it plays on.";

const never = () => () => {};

/** Leads through the exercises of a day by the clock, and then asks once how it went. `children` is the same on paper. */
export function SessionPlayer(props: {
  day: string;
  org: string;
  keyOfForm: string;
  /** Up to when the page knew of the day's logs: an ISO instant. */
  knownAt: string;
  items: readonly SessionItem[];
  rows: readonly ExerciseRow[];
  /** A drawing and the first cues of each exercise, drawn by the server. */
  shown: readonly ReactNode[];
  children: ReactNode;
}) {
  const { day, items, shown, children, ...log } = props;
  const [steps] = useState(() => stepsOf(items));
  const [run] = useState(() => new SessionRun(day, items, steps));
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const now = useSyncExternalStore(run.watch, run.read, () => null);
  useAwake(now !== null && now.progress.since !== null);

  if (now && !now.isStopped && !isOver(steps, now.progress))
    return <Stage run={run} now={now} items={items} steps={steps} shown={shown} />;

  if (now)
    return (
      <div className={styles.page}>
        <div className={styles.ended}>
          <h2 role="status">{now.isStopped ? STOPPED : OVER}</h2>
          {now.isStopped && (
            <Button size="small" onClick={() => run.move("goOn")}>
              {GO_ON}
            </Button>
          )}
          <Button size="small" variant="quiet" onClick={run.forget}>
            {ANEW}
          </Button>
        </div>
        <SessionLog
          {...log}
          day={day}
          intro={FROM_CLOCK}
          values={ranValues(items, whatRan(items, steps, now.progress))}
        />
      </div>
    );

  return (
    <div className={styles.page}>
      {isLive && steps.length > 0 && (
        <div className={styles.start}>
          <Button variant="primary" size="big" onClick={run.start}>
            {START}
          </Button>
          <p>{HONEST}</p>
        </div>
      )}
      {children}
      {isLive ? (
        <Disclosure summary={BY_HAND}>
          <SessionLog {...log} day={day} allAtOnce />
        </Disclosure>
      ) : (
        <SessionLog {...log} day={day} allAtOnce />
      )}
    </div>
  );
}
