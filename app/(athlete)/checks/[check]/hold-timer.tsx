"use client";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { CheckSide } from "@/lib/self-checks/check";
import { clockAt, type Clock } from "@/lib/self-checks/hold-clock";
import { readingField } from "@/lib/self-checks/reading";
import styles from "./hold-timer.module.css";
import { useAwake } from "@/app/(athlete)/use-awake";

const SIDES: Record<CheckSide, string> = { both: "", left: "Left", right: "Right" };
const never = () => () => {};
/** The space bar belongs to what it is pressed on when that is a field or a button. */
const TAKES_SPACE = "input, textarea, select, button, a, summary";
const DRAWN_EVERY_MS = 100;

/**
 * Times a hold and writes the seconds into the field of the side. It reads the time at the tap and whenever it is drawn, so that a
 * phone that hid the page lost nothing. Without JavaScript it is not there, and the field takes typed seconds.
 */
export function HoldTimer({ sides, mostSeconds }: { sides: readonly CheckSide[]; mostSeconds: number }) {
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const root = useRef<HTMLDivElement>(null);
  const [side, setSide] = useState(sides[0]!);
  const [tappedAt, setTappedAt] = useState<number | null>(null);
  const [clock, setClock] = useState<Clock | null>(null);
  const [written, setWritten] = useState("");
  const isRunning = tappedAt !== null;
  useAwake(isRunning);

  function finish(at: Clock) {
    setTappedAt(null);
    setClock(null);
    if (at.phase === "ready") return;
    const text = readingField(at.tenths);
    fieldOf(side)!.value = text;
    setWritten(`${SIDES[side]} ${text} seconds, written below.`.trim());
    setSide(sides.find((each) => fieldOf(each)?.value === "") ?? side);
  }
  /** `now` is the time stamp of the tap, on the clock of `performance.now()`. */
  function toggle(now: number) {
    if (tappedAt !== null) return finish(clockAt(tappedAt, now, mostSeconds));
    setWritten("");
    setTappedAt(now);
    setClock(clockAt(now, now, mostSeconds));
  }
  const fieldOf = (of: CheckSide) =>
    root.current?.closest("form")?.elements.namedItem(`${of}.value`) as HTMLInputElement | null;

  useEffect(() => {
    if (tappedAt === null) return;
    const draw = () => {
      const now = clockAt(tappedAt, performance.now(), mostSeconds);
      if (now.phase === "ended") finish(now);
      else setClock(now);
    };
    const timer = setInterval(draw, DRAWN_EVERY_MS);
    document.addEventListener("visibilitychange", draw);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", draw);
    };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.code !== "Space" || event.repeat || (event.target as Element).closest?.(TAKES_SPACE)) return;
      event.preventDefault();
      toggle(event.timeStamp);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  });

  if (!isLive) return null;
  return (
    <div ref={root} role="group" aria-label="Timer" className={styles.timer} data-phase={clock?.phase ?? "still"}>
      {sides.length > 1 && (
        <div className={styles.sides}>
          {sides.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === side}
              disabled={isRunning}
              onClick={() => setSide(each)}
            >
              {SIDES[each]}
            </button>
          ))}
        </div>
      )}
      <p className={styles.figure} aria-hidden="true">
        {!clock ? "0.0" : clock.phase === "ready" ? clock.seconds : (clock.tenths / 10).toFixed(1)}
      </p>
      <p className={styles.phase} role="status">
        {!clock ? written : clock.phase === "ready" ? "Get ready" : "Hold"}
      </p>
      <button type="button" className={styles.tap} onClick={(event) => toggle(event.timeStamp)}>
        {isRunning ? "Stop" : "Start"}
      </button>
      <p className={styles.hint}>Five seconds to get ready, then it counts. Tap, or press the space bar.</p>
    </div>
  );
}
