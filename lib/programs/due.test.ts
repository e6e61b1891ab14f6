import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dueOn, type Assignment } from "./due";
import type { Frequency } from "./frequency";
import { unsaid } from "./program";

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const item = (n: number, frequency: Frequency) => ({
  itemId: uuid(n),
  exerciseId: "front-plank",
  name: "Front plank",
  dose: { kind: "hold" as const, sets: 3, holdSeconds: 20, perSide: false },
  frequency,
  note: null,
  ...unsaid,
  exerciseVersion: 1,
  isStretch: false,
});
const assignment = (frequencies: Frequency[], more: Partial<Assignment> = {}): Assignment => ({
  id: uuid(500),
  snapshot: {
    ...{
      title: "T",
      target: "t",
      why: null,
      upward: "proposed",
      libraryVersion: 1,
      phases: [],
      phaseId: null,
      startedOn: null,
      programVersion: null,
    },
    items: frequencies.map((f, i) => item(i + 1, f)),
  },
  fromDay: "2026-11-02",
  untilDay: "2026-11-15",
  ...more,
});
const daily = { kind: "daily", times: 1 } as const;

describe("what is due on a day", () => {
  for (const [day, count] of [
    ["2026-11-01", 0],
    ["2026-11-02", 1],
    ["2026-11-15", 1],
    ["2026-11-16", 0],
  ] as const)
    test(`an assignment from 2 to 15 November asks ${count} on ${day}`, () =>
      expect(dueOn([assignment([daily])], day, null)).toHaveLength(count));

  test("an assignment without an end goes on", () =>
    expect(dueOn([assignment([daily], { untilDay: null })], "2030-01-01", null)).toHaveLength(1));

  test("an assignment that ended before it began asks nothing", () =>
    expect(dueOn([assignment([daily], { untilDay: "2026-11-01" })], "2026-11-02", null)).toEqual([]));

  test("Mon, Wed, Fri falls on those days: 2 November 2026 is a Monday", () => {
    const due = (day: string) => dueOn([assignment([{ kind: "weekdays", days: [1, 3, 5] }])], day, null).length;
    expect(["02", "03", "04", "05", "06", "07", "08"].map((d) => due(`2026-11-${d}`))).toEqual([1, 0, 1, 0, 1, 0, 0]);
  });

  test("around a run: due on a run day, not on a day without, and open while nobody knows", () => {
    for (const kind of ["before-run", "after-run"] as const) {
      const on = (ran: boolean | null) => dueOn([assignment([{ kind }])], "2026-11-03", ran).map((due) => due.when);
      expect(on(true)).toEqual(["due"]);
      expect(on(false)).toEqual([]);
      expect(on(null)).toEqual(["if-you-run"]);
    }
  });

  test("twice a day is one item asked twice", () =>
    expect(dueOn([assignment([{ kind: "daily", times: 2 }])], "2026-11-03", null)).toMatchObject([{ times: 2 }]));

  test("an item in two assignments at once is due once, as the later one has it, in any order", () => {
    const old = assignment([daily], { id: uuid(501) });
    const renewed = assignment([{ kind: "daily", times: 2 }], { id: uuid(502), fromDay: "2026-11-09" });
    for (const both of [
      [old, renewed],
      [renewed, old],
    ])
      expect(dueOn(both, "2026-11-10", null)).toMatchObject([{ assignmentId: uuid(502), times: 2 }]);
    expect(dueOn([old, renewed], "2026-11-08", null)).toMatchObject([{ assignmentId: uuid(501), times: 1 }]);
  });

  test("the order of assignments changes the order alone", () =>
    fc.assert(
      fc.property(fc.boolean(), fc.integer({ min: 2, max: 15 }), (ran, dayOfMonth) => {
        const all = [1, 2, 3].map((n) => {
          const one = assignment([daily, { kind: "before-run" }], { id: uuid(500 + n), fromDay: `2026-11-0${n + 1}` });
          const items = one.snapshot.items.map((each, i) => ({ ...each, itemId: uuid(i + (n % 2)) }));
          return { ...one, snapshot: { ...one.snapshot, items } };
        });
        const day = `2026-11-${String(dayOfMonth).padStart(2, "0")}`;
        const sorted = (list: Assignment[]) => dueOn(list, day, ran).sort((a, b) => a.itemId.localeCompare(b.itemId));
        expect(sorted([...all].reverse())).toEqual(sorted(all));
      }),
    ));
});
