import fc from "fast-check";
import { expect, test } from "vitest";
import { answeredOf, answeredWords, FEWEST_ANSWERED, type AnsweredTally } from "./answered";

const tallies = fc.array(
  fc.record({ hours: fc.option(fc.integer({ min: 1, max: 700 })), logs: fc.integer({ min: 1, max: 40 }) }),
  { maxLength: 30 },
);
const each = (all: readonly AnsweredTally[]) =>
  all.flatMap(({ hours, logs }) => Array.from({ length: logs }, () => hours));

test("at least half of the answered logs were answered within what is said, and fewer than half an hour sooner", () => {
  fc.assert(
    fc.property(tallies, (all) => {
      const { logs, answered, halfWithinHours } = answeredOf(all);
      const hours = each(all).filter((one) => one !== null);
      expect([logs, answered]).toEqual([each(all).length, hours.length]);
      if (hours.length < FEWEST_ANSWERED) return void expect(halfWithinHours).toBeNull();
      const within = (most: number) => hours.filter((one) => one <= most).length * 2;
      expect(within(halfWithinHours!)).toBeGreaterThanOrEqual(hours.length);
      expect(within(halfWithinHours! - 1)).toBeLessThan(hours.length);
    }),
  );
});

test("logs without an answer never make the answers look sooner or later, and are always counted", () => {
  fc.assert(
    fc.property(tallies, fc.integer({ min: 1, max: 99 }), (all, more) => {
      const [before, after] = [answeredOf(all), answeredOf([...all, { hours: null, logs: more }])];
      expect(after).toEqual({ ...before, logs: before.logs + more });
      if (after.logs > 1 && after.answered > 0)
        expect(answeredWords(after)).toMatch(new RegExp(`\\b${after.logs - after.answered} (is|are) not answered yet`));
    }),
  );
});

test("no sentence holds a share", () => {
  fc.assert(fc.property(tallies, (all) => void expect(answeredWords(answeredOf(all)) ?? "").not.toMatch(/%|per cent/)));
});

for (const [all, words] of [
  [[], null],
  [[{ hours: null, logs: 1 }], "The 1 log of the last 28 days is not answered yet."],
  [[{ hours: 3, logs: 1 }], "The 1 log of the last 28 days is answered."],
  [[{ hours: null, logs: 9 }], "None of the 9 logs of the last 28 days is answered yet."],
  [
    [
      { hours: 2, logs: 4 },
      { hours: null, logs: 1 },
    ],
    "4 of 5 logs of the last 28 days are answered. 1 is not answered yet.",
  ],
  [
    [
      { hours: 1, logs: 1 },
      { hours: null, logs: 2 },
    ],
    "1 of 3 logs of the last 28 days is answered. 2 are not answered yet.",
  ],
  [
    [
      { hours: 5, logs: 6 },
      { hours: 60, logs: 6 },
      { hours: null, logs: 19 },
    ],
    "12 of 31 logs of the last 28 days are answered, half of those within 5 hours. 19 are not answered yet.",
  ],
  [[{ hours: 1, logs: 5 }], "All 5 logs of the last 28 days are answered, half of them within an hour."],
  [[{ hours: 49, logs: 5 }], "All 5 logs of the last 28 days are answered, half of them within 3 days."],
] as [AnsweredTally[], string | null][])
  test(`says: ${words ?? "nothing"}`, () => expect(answeredWords(answeredOf(all))).toBe(words));
