import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/days";
import { ENGLISH } from "@/lib/say";
import { adherence, adherenceText, dueIn } from "./adherence";
import {
  assigned,
  daily,
  entry,
  monday,
  someEntries,
  someItems,
  someRunning,
  unknown,
  uuid,
  week,
} from "./adherence.arbitrary";
import { adherenceByItem, adherenceByWeek, adherenceWithPauses } from "./adherence-pauses";
import { isPaused, Pause } from "./pause";

const somePauses = fc.array(
  fc
    .tuple(fc.integer({ min: -3, max: 16 }), fc.nat(6), fc.constantFrom("illness", "travel", "rest"))
    .map(([from, days, reason]) =>
      Pause.parse({ reason, fromDay: addDays(monday, from), untilDay: addDays(monday, from + days) }),
    ),
  { maxLength: 3 },
);
const fortnight = { from: addDays(monday, 2), to: addDays(monday, 15) };
const pause = (from: number, until: number): Pause => ({
  reason: "illness",
  fromDay: addDays(monday, from),
  untilDay: addDays(monday, until),
});

describe("adherence with declared pauses", () => {
  test("done, not done and not reported add up to what was due, and with what was paused to all that would have been", () =>
    fc.assert(
      fc.property(someItems, someEntries, someRunning, somePauses, (items, entries, ranOn, pauses) => {
        const due = dueIn(assigned(...items), fortnight, ranOn);
        const total = adherenceWithPauses(due, entries, fortnight, pauses);
        expect(total.done + total.notDone + total.notReported).toBe(total.due);
        expect(total.due + total.paused).toBe(adherence(due, entries, fortnight).due);
        expect(total.doneInPause).toBeLessThanOrEqual(total.paused);
        expect(total.done + total.doneInPause).toBe(adherence(due, entries, fortnight).done);
      }),
    ));

  test("without a pause is what it was", () =>
    fc.assert(
      fc.property(someItems, someEntries, someRunning, (items, entries, ranOn) => {
        const due = dueIn(assigned(...items), week, ranOn);
        expect(adherenceWithPauses(due, entries, week, [])).toEqual({
          ...adherence(due, entries, week),
          paused: 0,
          doneInPause: 0,
        });
      }),
    ));

  test("a paused day is neither not done nor not reported, whatever was said of it", () =>
    fc.assert(
      fc.property(someItems, someEntries, somePauses, (items, entries, pauses) => {
        const due = dueIn(assigned(...items), fortnight, unknown);
        const awake = entries.filter((each) => !isPaused(pauses, each.day));
        const { due: a, done, notDone, notReported } = adherenceWithPauses(due, entries, fortnight, pauses);
        expect(adherenceWithPauses(due, awake, fortnight, pauses)).toMatchObject({
          due: a,
          done,
          notDone,
          notReported,
        });
      }),
    ));

  test("both ends of a pause are paused, and pauses that overlap count once", () => {
    const due = dueIn(assigned({ frequency: daily }), week, unknown);
    const entries = [entry(0, 0, "as-prescribed"), entry(2, 0, "changed"), entry(3, 0, "not-done")];
    expect(adherenceWithPauses(due, entries, week, [pause(1, 3), pause(2, 4)])).toEqual({
      due: 3,
      done: 1,
      notDone: 0,
      notReported: 2,
      paused: 4,
      doneInPause: 1,
    });
  });

  test("by item and by week it adds up to the whole, whatever the order", () =>
    fc.assert(
      fc.property(someItems, someEntries, someRunning, somePauses, (items, entries, ranOn, pauses) => {
        const due = dueIn(assigned(...items), { from: monday, to: addDays(monday, 20) }, ranOn);
        const whole = adherenceWithPauses(due, entries, fortnight, pauses);
        const byItem = adherenceByItem(due, entries, fortnight, pauses);
        const byWeek = adherenceByWeek(due, entries, fortnight, pauses);
        for (const field of ["due", "done", "notDone", "notReported", "paused", "doneInPause"] as const)
          for (const parts of [byItem, byWeek])
            expect(parts.reduce((sum, part) => sum + part[field], 0)).toBe(whole[field]);
        const turned = [[...due].reverse(), [...entries].reverse(), fortnight, [...pauses].reverse()] as const;
        expect(adherenceByItem(...turned)).toEqual(byItem);
        expect(adherenceByWeek(...turned)).toEqual(byWeek);
      }),
    ));

  test("weeks begin on Monday, with none left out", () =>
    expect(adherenceByWeek([], [], fortnight, []).map((each) => each.monday)).toEqual([
      "2026-11-02",
      "2026-11-09",
      "2026-11-16",
    ]));

  test("an item given again under a new name is one item, named as it last was", () => {
    const [before] = dueIn(assigned({ frequency: daily }), { from: monday, to: monday }, unknown);
    const after = { ...before!, assignmentId: uuid(501), day: addDays(monday, 1), name: "Plank" };
    const [item, ...rest] = adherenceByItem([before!, after], [], week, []);
    expect(rest).toEqual([]);
    expect(item).toMatchObject({ name: "Plank", due: 2, notReported: 2 });
  });

  for (const [counts, words] of [
    [{ due: 12, done: 9, notDone: 1, notReported: 2, paused: 3 }, "9 of 12 done; 2 not reported; 3 paused"],
    [{ due: 4, done: 4, notDone: 0, notReported: 0, paused: 1 }, "4 of 4 done; 1 paused"],
    [{ due: 0, done: 0, notDone: 0, notReported: 0, paused: 7 }, "7 paused"],
  ] as const)
    test(`is said as "${words}"`, () => expect(ENGLISH.told(adherenceText(counts))).toBe(words));

  test("a pause that ends before it begins, or for no reason, is refused", () => {
    expect(Pause.safeParse(pause(2, 2)).success).toBe(true);
    expect(Pause.safeParse(pause(2, 1)).success).toBe(false);
    expect(Pause.safeParse({ ...pause(1, 2), reason: "bored" }).success).toBe(false);
  });
});
