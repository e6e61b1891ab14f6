import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/days";
import { ENGLISH } from "@/lib/say";
import { adherence, adherenceText, dueIn, exerciseDays } from "./adherence";
import {
  assigned,
  daily,
  entry,
  monday,
  someEntries,
  someItems,
  someRunning,
  unknown,
  week,
} from "./adherence.arbitrary";

describe("adherence", () => {
  test("done, not done and not reported always add up to what was due", () =>
    fc.assert(
      fc.property(someItems, someEntries, someRunning, (items, entries, ranOn) => {
        const total = adherence(dueIn(assigned(...items), week, ranOn), entries, week);
        expect(total.done + total.notDone + total.notReported).toBe(total.due);
        expect(Math.min(...Object.values(total))).toBeGreaterThanOrEqual(0);
      }),
    ));

  test("the order of reports and of what is due changes nothing", () =>
    fc.assert(
      fc.property(someItems, someEntries, someRunning, (items, entries, ranOn) => {
        const due = dueIn(assigned(...items), week, ranOn);
        const reversed = adherence([...due].reverse(), [...entries].reverse(), week);
        expect(reversed).toEqual(adherence(due, entries, week));
      }),
    ));

  test("a missing report is never a not done: without reports all is not reported", () =>
    fc.assert(
      fc.property(someItems, someRunning, (items, ranOn) => {
        const total = adherence(dueIn(assigned(...items), week, ranOn), [], week);
        expect(total).toEqual({ due: total.due, done: 0, notDone: 0, notReported: total.due });
      }),
    ));

  test("not done counts only what was said: never more than the reports that say so", () =>
    fc.assert(
      fc.property(someItems, someEntries, someRunning, (items, entries, ranOn) => {
        const said = entries.filter((each) => each.status === "not-done").length;
        expect(adherence(dueIn(assigned(...items), week, ranOn), entries, week).notDone).toBeLessThanOrEqual(said);
      }),
    ));

  test("done as prescribed and done otherwise are both done", () => {
    const due = dueIn(assigned({ frequency: daily }), week, unknown);
    const entries = [entry(0, 0, "as-prescribed"), entry(1, 0, "changed"), entry(2, 0, "not-done")];
    expect(adherence(due, entries, week)).toEqual({ due: 7, done: 2, notDone: 1, notReported: 4 });
  });

  test("an item around a run counts on run days alone; a day nobody knows about counts nowhere", () => {
    const ranOn = (day: string) => (day === monday ? true : day === addDays(monday, 1) ? false : null);
    const due = dueIn(assigned({ frequency: { kind: "before-run" } }), week, ranOn);
    const entries = [entry(0, 0, "as-prescribed"), entry(3, 0, "not-done")];
    expect(adherence(due, entries, week)).toEqual({ due: 1, done: 1, notDone: 0, notReported: 0 });
  });

  test("days outside the window count nowhere", () => {
    const due = dueIn(assigned({ frequency: daily }), week, unknown);
    expect(adherence(due, [], { from: monday, to: monday }).due).toBe(1);
  });

  for (const [counts, words] of [
    [{ due: 12, done: 9, notDone: 1, notReported: 2 }, "9 of 12 done; 2 not reported"],
    [{ due: 12, done: 9, notDone: 3, notReported: 0 }, "9 of 12 done"],
    [{ due: 0, done: 0, notDone: 0, notReported: 0 }, "Nothing was due"],
  ] as const)
    test(`is said as "${words}", never as a bare percentage`, () =>
      expect(ENGLISH.told(adherenceText(counts))).toBe(words));
});

describe("exercise days of the timeline", () => {
  test("say what was due, what was done of it, and whether a stretch was done", () => {
    const assignments = assigned({ frequency: daily }, { frequency: { kind: "weekdays", days: [1] }, isStretch: true });
    const entries = [entry(0, 0, "changed"), entry(0, 1, "not-done"), entry(1, 1, "as-prescribed")];
    expect(exerciseDays(assignments, entries, { from: monday, to: addDays(monday, 2) }, unknown)).toEqual([
      { date: "2026-11-02", prescribed: 2, done: 1, stretched: false },
      { date: "2026-11-03", prescribed: 1, done: 0, stretched: true },
      { date: "2026-11-04", prescribed: 1, done: 0, stretched: false },
    ]);
  });

  test("a day with nothing due and no stretch is left out", () =>
    expect(exerciseDays(assigned({ frequency: { kind: "weekdays", days: [1] } }), [], week, unknown)).toHaveLength(1));

  test("add up to the adherence of the same window, and never hold more done than due", () =>
    fc.assert(
      fc.property(someItems, someEntries, someRunning, (items, entries, ranOn) => {
        const days = exerciseDays(assigned(...items), entries, week, ranOn);
        const total = adherence(dueIn(assigned(...items), week, ranOn), entries, week);
        expect(days.reduce((sum, day) => sum + day.prescribed, 0)).toBe(total.due);
        expect(days.reduce((sum, day) => sum + day.done, 0)).toBe(total.done);
        expect(days.every((day) => day.done <= day.prescribed)).toBe(true);
        expect(days.map((day) => day.date)).toEqual(days.map((day) => day.date).sort());
      }),
    ));
});
