import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayNumber, daysBetween } from "@/lib/days";
import { arbitraryTimeline } from "@/lib/triage/arbitrary-timeline";
import { evaluate } from "@/lib/triage/evaluate";
import { daysAgo, exampleTimeline } from "@/lib/triage/example-timeline";
import { canonical, fingerprint } from "@/lib/triage/fingerprint";
import { decide, judge } from "@/lib/triage/judge";
import { nowOf } from "@/lib/triage/now";
import { prepare } from "@/lib/triage/prepare/prepare";
import { RULES } from "@/lib/triage/rules/rules";
import type { Question, Tier, Timeline } from "@/lib/triage/timeline";
import { ANSWERS, EMERGENCY_QUESTIONS, TIERS, URGENT_QUESTIONS } from "@/lib/triage/timeline";

const rank = (tier: Tier): number => TIERS.indexOf(tier);
const RUNS = { numRuns: 600 };

const lastWeek = (t: Timeline, date: string): boolean => date <= t.asOf && daysBetween(date, t.asOf) < 7;

/** The same timeline with one thing made worse, or null when the pick falls on nothing. */
const raised = (t: Timeline, what: number, pick: number, by: number): Timeline | null => {
  const copy = structuredClone(t);
  const up = (score: number): number => Math.min(10, score + by);
  const chosen = <T>(list: T[]): T | undefined => list[pick % Math.max(1, list.length)];
  const checkIns = copy.checkIns.filter((entry) => lastWeek(t, entry.date));
  if (what === 0) {
    const entry = chosen(checkIns.filter(({ backPain }) => typeof backPain === "number"));
    if (!entry) return null;
    entry.backPain = up(entry.backPain ?? 0);
  } else if (what === 1) {
    const symptom = chosen(checkIns.flatMap(({ symptoms = [] }) => symptoms));
    if (!symptom) return null;
    symptom.score = up(symptom.score);
  } else if (what === 2) {
    const run = chosen(copy.runs.filter((entry) => lastWeek(t, entry.date)));
    if (run?.painDuring !== undefined) run.painDuring = up(run.painDuring);
    if (run?.painNextMorning !== undefined) run.painNextMorning = up(run.painNextMorning);
  } else {
    const screen = chosen(copy.screens);
    const question = screen && chosen(Object.keys(screen.answers).sort() as Question[]);
    if (!screen || !question) return null;
    const at = ANSWERS.indexOf(screen.answers[question] ?? "no");
    screen.answers[question] = ANSWERS[Math.max(0, at - by)];
  }
  return copy;
};

/**
 * The one exception that RULES leaves: new pain on a pain-free day can end a pain-free month and so join an earlier episode,
 * against whose worse first week the last one counts as improved.
 */
const joinsEarlierEpisode = (before: Timeline, after: Timeline): boolean => {
  const start = prepare(before).episode?.start ?? Infinity;
  return (prepare(after).episode?.start ?? Infinity) < Math.min(start, dayNumber(before.asOf) - 6);
};

const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  list
    .map((entry, i) => [((i + 1) * (seed + 7919)) % 10_007, i, entry] as const)
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
    .map(([, , entry]) => entry);

const reordered = (t: Timeline, seed: number): Timeline => ({
  ...t,
  checkIns: shuffled(t.checkIns, seed),
  runs: shuffled(t.runs, seed),
  exercise: shuffled(t.exercise, seed),
  screens: shuffled(t.screens, seed),
  weeks: shuffled(t.weeks, seed),
  assessments: shuffled(t.assessments, seed),
});

const seen = (t: Timeline): Timeline => {
  const { onset, resolvedOn, ...rest } = t;
  const dated = <T extends { date: string }>(list: T[]): T[] => list.filter(({ date }) => date <= t.asOf);
  return {
    ...rest,
    ...(onset !== undefined && onset <= t.asOf ? { onset } : {}),
    ...(resolvedOn !== undefined && resolvedOn <= t.asOf ? { resolvedOn } : {}),
    checkIns: dated(t.checkIns),
    runs: dated(t.runs),
    exercise: dated(t.exercise),
    screens: dated(t.screens),
    weeks: t.weeks.filter(({ ending }) => ending <= t.asOf),
    assessments: dated(t.assessments),
  };
};

describe("for every timeline", { timeout: 60_000 }, () => {
  test("making one thing worse never lowers the tier", () => {
    fc.assert(
      fc.property(
        arbitraryTimeline,
        fc.integer({ min: 0, max: 3 }),
        fc.nat(1000),
        fc.integer({ min: 1, max: 10 }),
        (t, what, pick, by) => {
          const worse = raised(t, what, pick, by);
          fc.pre(worse !== null && !joinsEarlierEpisode(t, worse));
          const [before, after] = [decide(t), decide(worse)];
          expect(rank(after.tier), `${before.rules} -> ${after.rules}`).toBeGreaterThanOrEqual(rank(before.tier));
        },
      ),
      RUNS,
    );
  });

  test("without any answer to a red-flag question an open episode is at least watch, by W5", () => {
    fc.assert(
      fc.property(arbitraryTimeline, fc.constantFrom(...EMERGENCY_QUESTIONS, ...URGENT_QUESTIONS), (t, question) => {
        const without = structuredClone(t);
        for (const { answers } of without.screens) delete answers[question];
        fc.pre(prepare(without).episode?.open === true);
        const { tier, rules } = decide(without);
        expect(rules).toContain("W5");
        expect(rank(tier)).toBeGreaterThanOrEqual(1);
      }),
      RUNS,
    );
  });

  test("a check-in without a score says the same as no check-in", () => {
    fc.assert(
      fc.property(arbitraryTimeline, fc.array(fc.nat(120), { maxLength: 30 }), (t, days) => {
        const blank = days.map((ago, i) => ({ date: addDays(t.asOf, -ago), ...(i % 2 ? { backPain: null } : {}) }));
        expect(decide({ ...t, checkIns: [...t.checkIns, ...blank] })).toEqual(decide(t));
      }),
      RUNS,
    );
  });

  test("the order of entries changes nothing at all, nor does an entry logged twice", () => {
    fc.assert(
      fc.property(arbitraryTimeline, fc.nat(5000), (t, seed) => {
        const other = reordered(t, seed);
        expect(evaluate(other)).toEqual(evaluate(t));
        expect(fingerprint(other)).toBe(fingerprint(t));
        const twice = { ...t, checkIns: [...t.checkIns, ...t.checkIns], screens: [...t.screens, ...t.screens] };
        expect(decide(twice)).toEqual(decide(t));
      }),
      RUNS,
    );
  });

  test("of two spikes of one day after runs of 0 metres the longer is told, in whichever order they were logged", () => {
    const runs = [daysAgo(30), daysAgo(0), daysAgo(0)].map((date, at) => ({ date, metres: at * 1000 }));
    const told = [runs, [...runs].reverse()].map((each) => evaluate(exampleTimeline({ runs: each })).receipts);
    expect(told[0]).toEqual(told[1]);
    expect(told[0]!.find(({ ruleId }) => ruleId === "W1")?.numbers).toMatchObject({ runMetres: 2000 });
  });

  test("an entry after asOf is not seen, not even when asked what time will change", () => {
    fc.assert(
      fc.property(arbitraryTimeline, (t) => {
        expect(evaluate(seen(t))).toEqual(evaluate(t));
        expect(canonical(seen(t))).toBe(canonical(t));
      }),
      RUNS,
    );
  });

  test("nothing given to the engine is changed by it", () => {
    fc.assert(
      fc.property(arbitraryTimeline, (t) => {
        const before = JSON.stringify(t);
        evaluate(t);
        expect(JSON.stringify(t)).toBe(before);
      }),
    );
  });

  test("changesOn is the first of 60 days on which judging again, with nothing more logged, differs", () => {
    fc.assert(
      fc.property(arbitraryTimeline, (t) => {
        const { changesOn, tier, rules } = decide(t);
        const cut = seen(t);
        let first: string | null = null;
        for (let ahead = 1; ahead <= 60 && first === null; ahead++) {
          const asOf = addDays(t.asOf, ahead);
          const later = judge(prepare({ ...cut, asOf }), dayNumber(asOf));
          if (later.tier !== tier || later.rules.join() !== rules.join()) first = asOf;
        }
        expect(changesOn).toBe(first);
      }),
      { numRuns: 300 },
    );
  });

  test("improvement cancels nothing above routine", () => {
    fc.assert(
      fc.property(arbitraryTimeline, (t) => {
        const p = prepare(t);
        const grave = (improved: "yes" | "no" | "cannot-tell") =>
          judge({ ...p, course: { ...p.course, improved } }, p.asOf).rules.filter((id) => /^[EU]/.test(id));
        expect(grave("yes")).toEqual(grave("no"));
        expect(grave("yes")).toEqual(grave("cannot-tell"));
      }),
      RUNS,
    );
  });

  test("a rule matches alike with and without naming what is missing, and an unknown names something", () => {
    fc.assert(
      fc.property(arbitraryTimeline, fc.nat(60), (t, ahead) => {
        const p = prepare(t);
        const [fast, slow] = [nowOf(p, p.asOf + ahead, false), nowOf(p, p.asOf + ahead, true)];
        for (const rule of RULES) {
          const verdict = rule.judge(slow);
          expect(verdict === true, rule.id).toBe(rule.judge(fast) === true);
          if (typeof verdict !== "boolean") expect(verdict.length, rule.id).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });
});

test("the exception to worse is never lower: new pain that joins an earlier, worse episode", () => {
  const asOf = "2026-06-01";
  const noToAll = Object.fromEntries([...EMERGENCY_QUESTIONS, ...URGENT_QUESTIONS].map((q) => [q, "no" as const]));
  const painOf = (ago: number): number => (ago >= 36 ? 8 : ago >= 6 ? 0 : 1);
  const t: Timeline = {
    asOf,
    athlete: { birthDate: "1965-03-15", firstEpisode: true },
    history: {},
    checkIns: Array.from({ length: 41 }, (_, ago) => ({ date: addDays(asOf, -ago), backPain: painOf(ago) })),
    runs: [],
    exercise: [],
    screens: [{ date: asOf, answers: noToAll }],
    weeks: [],
    assessments: [],
  };
  expect(decide(t).rules).toEqual(["W8"]);
  const worse = { ...t, checkIns: [...t.checkIns, { date: addDays(asOf, -6), backPain: 1 }] };
  expect(joinsEarlierEpisode(t, worse)).toBe(true);
  expect(decide(worse).rules).toEqual([]);
});
