import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { advance, back, begin, finish, goOn, isOver, pause, paceAt, secondsToShow, skip, type Progress } from "./clock";
import { beepsAhead } from "./beeps";
import { someSession } from "./session.arbitrary";
import { stepsOf, type Step } from "./steps";

const plank = stepsOf([
  {
    ...{ field: "f", name: "Plank", tempo: null, times: 1 },
    dose: { kind: "hold", sets: 2, holdSeconds: 30, restSeconds: 20, perSide: false },
  },
]);
const squats = stepsOf([
  {
    ...{ field: "f", name: "Squat", tempo: null, times: 1 },
    dose: { kind: "reps", sets: 2, reps: 8, restSeconds: 20, perSide: false },
  },
]);
const at = (steps: readonly Step[], seconds: number) => advance(steps, begin(0), seconds * 1000);

describe("the clock of a session", () => {
  test("goes by the time alone: ready, hold, rest, hold, over", () => {
    expect([9.9, 10, 39.9, 40, 59.9, 60, 89.9].map((seconds) => at(plank, seconds).at)).toEqual([0, 1, 1, 2, 2, 3, 3]);
    expect(at(plank, 90)).toEqual({ at: 4, spentMs: 0, since: null, done: [1, 3] });
    expect(secondsToShow(plank, at(plank, 12.5))).toBe(28);
  });
  test("waits where repetitions end with a tap, however long the phone was away", () => {
    const there = at(squats, 7_200);
    expect(there.at).toBe(1);
    expect(there.done).toEqual([]);
    expect(secondsToShow(squats, there)).toBe(7_190);
    expect(finish(squats, there, 7_200_000)).toEqual({ at: 2, spentMs: 0, since: 7_200_000, done: [1] });
  });
  test("stands still while it is paused, and goes on where it stood", () => {
    const still = pause(plank, begin(0), 15_000);
    expect(advance(plank, still, 999_000)).toEqual(still);
    const on = goOn(plank, still, 1_000_000);
    expect(advance(plank, on, 1_025_000)).toMatchObject({ at: 2, spentMs: 0 });
  });
  test("what is skipped is not done; what is gone back to is not done yet", () => {
    const skipped = skip(plank, at(plank, 12), 12_000);
    expect(skipped).toMatchObject({ at: 2, done: [] });
    expect(back(plank, at(plank, 62), 62_000), "a step just begun: to the one before").toMatchObject({
      at: 2,
      done: [1],
    });
    expect(back(plank, at(plank, 65), 65_000), "to its own beginning").toMatchObject({ at: 3, done: [1] });
    expect(back(plank, at(plank, 41), 41_000)).toMatchObject({ at: 1, done: [] });
  });
  test("a paced set counts its repetitions and their parts", () => {
    const step: Step = { kind: "work", item: 0, set: 1, sets: 1, side: null, seconds: 12, reps: 2, tempo: [3, 1, 2] };
    const phases = [0, 2.9, 3, 4, 5.9, 6, 12].map((seconds) => paceAt(step, seconds * 1000));
    expect(phases.map((each) => `${each!.rep} ${each!.phase}`)).toEqual([
      "1 down",
      "1 down",
      "1 held",
      "1 up",
      "1 up",
      "2 down",
      "2 up",
    ]);
    expect(paceAt(plank[1]!, 0)).toBeNull();
  });
});

const moves = { advance, pause, goOn, finish, skip, back };
const someMoves = fc.array(
  fc.record({
    move: fc.constantFrom(...(Object.keys(moves) as (keyof typeof moves)[])),
    afterMs: fc.oneof(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: -50_000, max: 4_000_000 })),
  }),
  { maxLength: 40 },
);

describe("in any session", () => {
  test("asking in between changes nothing: one look after a gap is as good as a thousand", () =>
    fc.assert(
      fc.property(someSession, fc.array(fc.nat(4_000_000), { minLength: 1, maxLength: 20 }), ({ steps }, gaps) => {
        let [now, looked] = [0, begin(0)];
        for (const gap of gaps) looked = advance(steps, looked, (now += gap));
        expect(looked).toEqual(advance(steps, begin(0), now));
      }),
    ));
  test("no move goes past the end, back in time or on from the end, and only work is done, once each", () =>
    fc.assert(
      fc.property(someSession, someMoves, ({ steps }, made) => {
        let [now, progress]: [number, Progress] = [1e12, begin(1e12)];
        for (const { move, afterMs } of made) {
          now += afterMs;
          const wasOver = isOver(steps, progress);
          progress = moves[move](steps, progress, now);
          expect(progress.at).toBeGreaterThanOrEqual(0);
          expect(progress.at).toBeLessThanOrEqual(steps.length);
          expect(progress.spentMs).toBeGreaterThanOrEqual(0);
          if (wasOver) expect(isOver(steps, progress)).toBe(true);
          if (isOver(steps, progress)) expect(progress.since).toBeNull();
          const seconds = steps[progress.at]?.seconds;
          if (seconds != null) expect(progress.spentMs).toBeLessThan(seconds * 1000);
          expect(new Set(progress.done).size).toBe(progress.done.length);
          expect(progress.done.every((done) => steps[done]?.kind === "work" && done < progress.at)).toBe(true);
        }
      }),
    ));
  test("tapping through to the end, with time going by as it likes, does all of the work", () =>
    fc.assert(
      fc.property(someSession, ({ steps }) => {
        let progress = begin(0);
        for (let now = 0; !isOver(steps, progress); now += 1_000_000)
          progress = finish(steps, advance(steps, progress, now), now);
        expect(progress.done).toEqual(steps.flatMap(({ kind }, step) => (kind === "work" ? [step] : [])));
      }),
    ));
  test("every beep lies ahead, in order; the last is at the step that waits, or says that it is over", () =>
    fc.assert(
      fc.property(someSession, fc.nat(4_000_000), ({ steps }, now) => {
        const there = advance(steps, begin(0), now);
        const beeps = beepsAhead(steps, begin(0), now);
        const times = beeps.map(({ inMs }) => inMs);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(times.every((inMs) => inMs >= 0)).toBe(true);
        const last = beeps.at(-1);
        if (!last) return;
        const then = advance(steps, there, now + last.inMs);
        expect(isOver(steps, then)).toBe(last.tone === "end");
        if (last.tone !== "end") expect(steps[then.at]!.seconds).toBeNull();
      }),
    ));
});
