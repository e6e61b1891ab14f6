import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { paceAt, secondsToShow } from "@/lib/sessions/clock";
import type { SessionItem } from "@/lib/sessions/session-item";
import { amountWords, nextWords, placeWords, spokenStep, stepWord } from "@/lib/sessions/step-words";
import { secondsFrom, type Step } from "@/lib/sessions/steps";
import type { SessionRun, Shown } from "./session-run";
import styles from "./stage.module.css";

const SESSION = "Session";
const PROGRESS = "How far the session has come";
const PAUSED = "Paused";
const PACE = { down: "down", held: "hold", up: "up" } as const;
const MAIN = { pause: "Pause", goOn: "Go on", finish: "Done" } as const;
const [BACK, SKIP, STOP] = ["Back", "Skip", "Stop"];
const VOICE = { on: "Voice on", off: "Voice off" } as const;
const SOUND = { on: "Sound on", off: "Sound off", waits: "Tap for sound" } as const;
const stepWords = (at: number, of: number) => `Step ${at} of ${of}`;
const leftWords = (minutes: number) => `about ${minutes} min left`;

/** Keys that act on what they are pressed on. */
const TAKES_KEYS = "input, textarea, select";
const TAKES_SPACE = `${TAKES_KEYS}, button, a, summary`;

/** The running session: what to do now and for how long, large enough to read from two metres. */
export function Stage({
  run,
  now,
  items,
  steps,
  shown,
}: {
  run: SessionRun;
  now: Shown;
  items: readonly SessionItem[];
  steps: readonly Step[];
  shown: readonly ReactNode[];
}) {
  const { progress } = now;
  const step = steps[progress.at]!;
  const isPaused = progress.since === null;
  const main = isPaused ? "goOn" : step.seconds === null ? "finish" : "pause";
  const pace = paceAt(step, progress.spentMs);
  const seconds = secondsToShow(steps, progress);
  const minutes = Math.ceil(secondsFrom(steps, items, progress.at) / 60);
  const root = useRef<HTMLElement>(null);

  useEffect(() => {
    root.current?.focus({ preventScroll: true });
    root.current?.scrollIntoView();
  }, []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const on = event.target as Element;
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || on.closest?.(TAKES_KEYS)) return;
      if (event.code === "Space" && !on.closest?.(TAKES_SPACE)) run.move(main);
      else if (event.code === "ArrowRight") run.move("skip");
      else if (event.code === "ArrowLeft") run.move("back");
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  });

  return (
    <section ref={root} tabIndex={-1} aria-label={SESSION} className={styles.stage} data-kind={step.kind}>
      <div className={styles.far}>
        <progress value={progress.at} max={steps.length} aria-label={PROGRESS} />
        <p>
          <span>{stepWords(progress.at + 1, steps.length)}</span>
          <span>{leftWords(minutes)}</span>
        </p>
      </div>
      <div className={styles.what}>
        <h2>{items[step.item]!.name}</h2>
        <p>{placeWords(step)}</p>
      </div>
      <div className={step.kind === "ready" ? styles.ready : styles.drawn}>{shown[step.item]}</div>
      <div className={styles.count}>
        <p className={styles.word}>{isPaused ? PAUSED : pace ? PACE[pace.phase] : stepWord(step, items)}</p>
        <p className={styles.figure} role="timer">
          {pace ? pace.rep : step.seconds === null ? step.reps : seconds}
        </p>
        <p className={styles.next}>{pace ? amountWords(step) : nextWords(steps, progress.at, items)}</p>
      </div>
      <div className={styles.controls}>
        <Button onClick={() => run.move("back")}>{BACK}</Button>
        <Button variant="primary" size="big" onClick={() => run.move(main)}>
          {MAIN[main]}
        </Button>
        <Button onClick={() => run.move("skip")}>{SKIP}</Button>
      </div>
      <div className={styles.less}>
        <Button variant="quiet" onClick={() => run.setMuted(now.isHeard && !now.isMuted)}>
          {now.isMuted ? SOUND.off : now.isHeard ? SOUND.on : SOUND.waits}
        </Button>
        <Button variant="quiet" onClick={() => run.setSpoken(!now.isSpoken)}>
          {now.isSpoken ? VOICE.on : VOICE.off}
        </Button>
        <Button variant="quiet" onClick={run.stop}>
          {STOP}
        </Button>
      </div>
      <p role="status" className="visually-hidden">
        {isPaused ? PAUSED : spokenStep(step, items)}
      </p>
    </section>
  );
}
