import { expect, test } from "vitest";
import { earliestEnd, whyNotBegin, whyNotEnd } from "./assignment-days";

const TODAY = "2026-06-10";

test.each([
  [TODAY, null, null],
  ["2026-06-09", null, "from"],
  ["2027-06-10", null, null],
  ["2027-06-11", null, "from"],
  ["", null, "from"],
  [TODAY, TODAY, null],
  [TODAY, "2026-06-09", "until"],
  [TODAY, "2028-06-09", null],
  [TODAY, "2028-06-10", "until"],
  [TODAY, "2026-06-31", "until"],
])("from %s until %s: at fault is %s", (from, until, field) =>
  expect(whyNotBegin(from, until, TODAY)?.field ?? null).toBe(field),
);

test.each([
  ["2026-05-01", null, "2026-06-09", true], // yesterday was the last day
  ["2026-05-01", null, "2026-06-08", false], // a day that was due would no longer be
  ["2026-05-01", "2026-06-08", "2026-07-01", false], // ended: its days in between were never due
  ["2026-05-01", "2026-06-09", null, true], // ended yesterday: taken back in time
  ["2026-06-20", null, "2026-06-19", true], // never begins
  ["2026-06-20", null, "2026-06-18", false],
])("from %s until %s: a last day of %s is allowed: %s", (fromDay, untilDay, until, allowed) =>
  expect(whyNotEnd({ fromDay, untilDay }, until, TODAY) === null).toBe(allowed),
);

test("the earliest end always passes", () => {
  for (const fromDay of ["2026-01-01", "2026-06-09", TODAY, "2026-06-11", "2027-01-01"])
    expect(whyNotEnd({ fromDay, untilDay: null }, earliestEnd(fromDay, TODAY), TODAY)).toBeNull();
});
