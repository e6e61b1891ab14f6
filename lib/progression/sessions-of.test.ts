import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/days";
import type { Assignment } from "@/lib/programs/due";
import { unsaid } from "@/lib/programs/program";
import { LEG_SITES } from "@/lib/triage/timeline";
import { propose } from "./propose";
import { saysNothing } from "./session";
import { type CheckInRow, type ReportRow, type SessionRows, loggedIn, sessionsOf } from "./sessions-of";

const first = "2026-06-01";
const today = "2026-06-10";
const window = { from: first, to: today };
const dose = { kind: "reps" as const, sets: 3, reps: 10, perSide: false };
const item = {
  ...{ ...unsaid, itemId: "a", exerciseId: "glute-bridge", name: "Glute bridge", dose, note: null },
  ...{ frequency: { kind: "daily" as const, times: 1 as const }, exerciseVersion: 1, isStretch: false },
};
const assignment = {
  ...{ id: "p", fromDay: first, untilDay: null },
  snapshot: {
    title: "P",
    target: "x",
    why: null,
    phases: [],
    phaseId: null,
    startedOn: null,
    libraryVersion: 3,
    items: [item],
  },
} as unknown as Assignment;

const blank: Omit<ReportRow, "day"> = {
  ...{ itemId: "a", status: "as-prescribed", sets: null, reps: null, holdSeconds: null },
  ...{ effort: null, pain: null, formHeld: null },
};
const rowsOf = (more: Partial<SessionRows> = {}): SessionRows => ({
  ...{ assignments: [], reports: [], checkIns: [], runDays: [] },
  ...more,
});
const read = (rows: SessionRows) => sessionsOf("a", loggedIn(rows, window), () => ({ dose, step: 0 }));
const one = (report: Partial<ReportRow>, checkIns: CheckInRow[] = []) =>
  read(rowsOf({ reports: [{ ...blank, day: "2026-06-05", ...report }], checkIns }))[0]!;
const said = (day: string, backPain: number | null, site?: string): CheckInRow => ({
  ...{ day, backPain, symptoms: site ? [{ site }] : [] },
});

describe("a session is what was reported of it, and nothing else", () => {
  test("of a bare report all but whether it was done is missing", () =>
    expect(one({})).toEqual({
      ...{ day: "2026-06-05", itemId: "a", step: 0, status: "as-prescribed", sets: null, effort: null, pain: null },
      ...{ nextMorning: null, legSymptom: null, formLost: null, painRose: null, repsOver: null },
    }));
  test("a 0 is a 0 and a lost form is lost", () =>
    expect(one({ effort: 0, pain: 0, formHeld: false })).toMatchObject({ effort: 0, pain: 0, formLost: true }));
  test.each([
    [2, 2, "baseline"],
    [2, 1, "baseline"],
    [2, 3, "above"],
    [null, 3, null],
    [0, null, null],
  ])("pain %s that day and %s the day after is %s", (before, after, expected) =>
    expect(one({}, [said("2026-06-05", before), said("2026-06-06", after)]).nextMorning).toBe(expected),
  );
  test("the day after counts alone: one two days later is no next morning", () =>
    expect(one({}, [said("2026-06-05", 1), said("2026-06-07", 1)]).nextMorning).toBeNull());
  test.each(LEG_SITES)("a symptom of the %s that day is a leg symptom, with or without a score for the back", (site) =>
    expect(one({}, [said("2026-06-05", null, site)]).legSymptom).toBe(true),
  );
  test("a symptom elsewhere is none, and a check-in that says nothing of the back leaves it open", () => {
    expect(one({}, [said("2026-06-05", 1, "buttock")]).legSymptom).toBe(false);
    expect(one({}, [said("2026-06-05", null)]).legSymptom).toBeNull();
    expect(one({}, [said("2026-06-06", 1, "calf")]).legSymptom).toBeNull();
  });
  test("own numbers that reach the dose are that dose with the rest over it; fewer are a change", () => {
    const changed = { status: "changed" as const, sets: 3 };
    expect(one({ ...changed, reps: 12 })).toMatchObject({ status: null, sets: { done: 3, due: 3 }, repsOver: 2 });
    expect(one({ ...changed, reps: 9 })).toMatchObject({ status: "changed", sets: null, repsOver: null });
    expect(one({ status: "changed", reps: 12 })).toMatchObject({ status: "changed", repsOver: null });
  });
});

describe("a day on which it was due and nobody said anything", () => {
  test("is a session of nulls, and a reported day is not one", () => {
    const sessions = read(rowsOf({ assignments: [assignment], reports: [{ ...blank, day: "2026-06-05" }] }));
    expect(sessions.filter(saysNothing).map(({ day }) => day)).toEqual(
      [0, 1, 2, 3, 5, 6, 7, 8, 9].map((n) => addDays(first, n)),
    );
    expect(sessions).toHaveLength(10);
  });
  test("says nothing also when the day's check-in names a leg", () => {
    const [session] = read(rowsOf({ assignments: [assignment], checkIns: [said(first, 2, "calf")] }));
    expect(saysNothing(session!)).toBe(true);
  });
});

const day = fc.nat(9).map((n) => addDays(first, n));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary);
const score = fc.constantFrom(0, 1, 2, 3, 6);
const someRows = fc.record({
  assignments: fc.constantFrom([], [assignment]),
  runDays: fc.array(day, { maxLength: 3 }),
  reports: fc.array(
    fc.record({
      ...{
        day,
        itemId: fc.constantFrom("a", "b"),
        status: fc.constantFrom("as-prescribed" as const, "changed" as const),
      },
      ...{ sets: maybe(fc.constant(3)), reps: maybe(fc.constantFrom(9, 12)), holdSeconds: fc.constant(null) },
      ...{ effort: maybe(score), pain: maybe(score), formHeld: maybe(fc.boolean()) },
    }),
    { maxLength: 8 },
  ),
  checkIns: fc.array(
    fc.record({
      day,
      backPain: maybe(score),
      symptoms: fc.constantFrom([], [], [{ site: "calf" }], [{ site: "hip" }]),
    }),
    { maxLength: 8 },
  ),
});
const steps = [dose, { ...dose, reps: 12 }].map((each) => ({ kind: "dose" as const, dose: each }));
const progression = {
  ...{ itemId: "a", steps, at: 0, onStepSince: first, effortLimit: 7, painLimit: 2 },
  ...{ upward: "proposed" as const, reviewedThrough: null },
};

describe("any rows", () => {
  test("give the same decision and receipts in any order", () =>
    fc.assert(
      fc.property(someRows, fc.func(fc.nat()), (rows, rank) => {
        const shuffled = <T>(list: readonly T[]) => [...list].sort((a, b) => rank(a) - rank(b));
        const other = {
          ...{ assignments: shuffled(rows.assignments), runDays: shuffled(rows.runDays) },
          ...{ reports: shuffled(rows.reports), checkIns: shuffled(rows.checkIns) },
        };
        expect(propose(progression, read(other), today)).toEqual(propose(progression, read(rows), today));
      }),
    ));
  test("never say of a session what no row says: without its row each field is missing", () =>
    fc.assert(
      fc.property(someRows, (rows) => {
        const bare = {
          ...rows,
          reports: rows.reports.map((report) => ({ ...report, effort: null, pain: null, formHeld: null })),
          checkIns: [],
        };
        for (const { effort, pain, formLost, nextMorning, legSymptom } of read(bare))
          expect([effort, pain, formLost, nextMorning, legSymptom]).toEqual([null, null, null, null, null]);
        expect(propose(progression, read(bare), today).decision).toBe("wait");
      }),
    ));
  test("are one session a report of the item, and one for each silent day", () =>
    fc.assert(
      fc.property(someRows, (rows) => {
        const sessions = read(rows);
        const mine = rows.reports.filter((report) => report.itemId === "a");
        const silent = rows.assignments.length * (10 - new Set(mine.map((report) => report.day)).size);
        expect(sessions).toHaveLength(mine.length + silent);
      }),
    ));
});
