import { performance } from "node:perf_hooks";
import { addDays, type Day } from "@/lib/days";
import { evaluate } from "@/lib/triage/evaluate";
import { judge } from "@/lib/triage/judge";
import { prepare } from "@/lib/triage/prepare/prepare";
import { QUESTIONS, type Timeline } from "@/lib/triage/timeline";
import { median } from "./rounds";

const DAYS = 180;
const ATHLETES = 1_000;
const ROUNDS = 5;
const AS_OF: Day = "2026-06-30";
const NO_TO_ALL = Object.fromEntries(QUESTIONS.map((question) => [question, "no" as const]));

/** 180 days: a check-in and exercises each day, a run every other day, a screen and a weekly entry each week. */
function busyAthlete(seed: number): Timeline {
  const days = Array.from({ length: DAYS }, (_, at) => addDays(AS_OF, at + 1 - DAYS));
  const weekly = days.filter((_, at) => at % 7 === 6);
  return {
    asOf: AS_OF,
    athlete: { birthDate: "1990-05-01", firstEpisode: false },
    history: {},
    checkIns: days.map((date, at) => ({
      date,
      backPain: (at * 7 + seed * 13) % 11 > 8 ? null : Math.max(0, 6 - Math.floor(at / 30) + ((at + seed) % 3)),
    })),
    runs: days
      .filter((_, at) => at % 2 === seed % 2)
      .map((date, at) => ({ date, metres: 5000 + ((at * 977 + seed) % 5000), painBefore: 1, painNextMorning: 1 })),
    exercise: days.map((date, at) => ({
      date,
      prescribed: 4,
      done: (at + seed) % 5,
      stretched: (at + seed) % 3 === 0,
    })),
    screens: weekly.map((date) => ({ date, answers: NO_TO_ALL })),
    weeks: weekly.map((ending) => ({ ending, running: "full" as const })),
    assessments: [],
  };
}

/** Athletes a second on one core: the full rule set on one day, and the same with receipts and the next 60 days. */
export function measureRules() {
  const athletes = Array.from({ length: ATHLETES }, (_, at) => busyAthlete(at));
  const rate = (work: (timeline: Timeline) => unknown) => {
    const seconds: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const from = performance.now();
      for (const athlete of athletes) work(athlete);
      if (round > 0) seconds.push((performance.now() - from) / 1000);
    }
    return ATHLETES / median(seconds);
  };
  return {
    ruleSetPerSecond: rate((timeline) => {
      const prepared = prepare(timeline);
      return judge(prepared, prepared.asOf);
    }),
    evaluationsPerSecond: rate(evaluate),
  };
}
