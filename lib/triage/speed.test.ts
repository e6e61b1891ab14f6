import { performance } from "node:perf_hooks";
import { expect, test } from "vitest";
import { evaluate } from "@/lib/triage/evaluate";
import { daysAgo, exampleTimeline, NO_TO_ALL } from "@/lib/triage/example-timeline";
import { decide, judge } from "@/lib/triage/judge";
import { prepare } from "@/lib/triage/prepare/prepare";
import type { Timeline } from "@/lib/triage/timeline";

const DAYS = 180;
const ATHLETES = 1000;

/** 180 days: a check-in and an exercise day each day, a run every other day, a screen and a weekly entry each week. */
const busyAthlete = (seed: number): Timeline => {
  const days = Array.from({ length: DAYS }, (_, i) => daysAgo(DAYS - 1 - i));
  const weekly = days.filter((_, i) => i % 7 === 6);
  return exampleTimeline({
    checkIns: days.map((date, i) => ({
      date,
      backPain: (i * 7 + seed * 13) % 11 > 8 ? null : Math.max(0, 6 - Math.floor(i / 30) + ((i + seed) % 3)),
      ...(i % 5 === 0 ? { symptoms: [{ site: "calf", side: "left", kind: "soreness", score: (seed + i) % 8 }] } : {}),
    })),
    runs: days
      .filter((_, i) => i % 2 === seed % 2)
      .map((date, i) => ({
        date,
        metres: 5000 + ((i * 977 + seed) % 5000),
        painBefore: 1,
        painDuring: 2,
        painNextMorning: 1,
      })),
    exercise: days.map((date, i) => ({ date, prescribed: 4, done: (i + seed) % 5, stretched: (i + seed) % 3 === 0 })),
    screens: weekly.map((date) => ({ date, answers: NO_TO_ALL })),
    weeks: weekly.map((ending) => ({ ending, running: "full" })),
  });
};

/** Seconds of the best of three rounds over all athletes: the machine may be busy, the engine is not slower for it. */
const best = (athletes: readonly Timeline[], work: (t: Timeline) => unknown): number => {
  let seconds = Infinity;
  for (let round = 0; round < 3; round++) {
    const from = performance.now();
    for (const athlete of athletes) work(athlete);
    seconds = Math.min(seconds, (performance.now() - from) / 1000);
  }
  return seconds;
};

test("1,000 athletes of 180 days are decided, changesOn included, in under a second", { timeout: 60_000 }, () => {
  const athletes = Array.from({ length: ATHLETES }, (_, i) => busyAthlete(i));
  const oneDay = best(athletes, (t) => {
    const p = prepare(t);
    return judge(p, p.asOf);
  });
  const ahead = best(athletes, decide);
  const receipts = best(athletes, evaluate);
  const rate = (seconds: number): string => `${Math.round(ATHLETES / seconds)} a second`;
  console.info(`one day ${rate(oneDay)}, with changesOn ${rate(ahead)}, with receipts ${rate(receipts)}`);
  expect(ahead).toBeLessThan(1);
});
