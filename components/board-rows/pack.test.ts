import fc from "fast-check";
import { expect, test } from "vitest";
import type { ShownRow } from "./markup";
import { packRows, unpackRows } from "./pack";

const text = fc.string({ unit: fc.constantFrom("<", "a", "'", "\\", "é", ",", " ", "ليلى") });
const blankOr = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const count = fc.integer({ min: 0, max: 99 });
const row: fc.Arbitrary<ShownRow> = fc.record({
  athleteId: fc.uuid(),
  name: text,
  rank: fc.integer({ min: 0, max: 4 }),
  matchedRank: fc.integer({ min: 0, max: 4 }),
  unansweredSince: blankOr(fc.constant("2026-03-09T10:00:00Z")),
  waiting: fc.boolean(),
  sentence: text,
  source: text,
  contactNeeded: fc.boolean(),
  days: fc.array(fc.record({ pain: blankOr(fc.integer({ min: 0, max: 10 })), metres: blankOr(fc.nat(200_000)) })),
  exercisesDone: blankOr(count),
  exercisesDue: blankOr(count),
  lastLogDay: blankOr(fc.constant("2026-03-09")),
  pausedUntil: blankOr(fc.constantFrom("", "2026-03-14")),
  logAnswered: blankOr(fc.boolean()),
});

test("rows packed and unpacked are the same rows: a blank stays null, a 0 stays 0", () =>
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(unpackRows(packRows(rows))).toEqual(rows);
    }),
  ));

test("a tab or a line break in a text makes no field and no row of its own", () => {
  const [first] = fc.sample(row, 1);
  const [back, more] = unpackRows(packRows([{ ...first!, name: "A\tB\nC" }]));
  expect(back?.name).toBe("A B C");
  expect(more).toBeUndefined();
});
