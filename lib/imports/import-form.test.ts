import { expect, test } from "vitest";
import { parseMapping } from "./csv-mapping";
import { asPreviewed, parseConfirmation } from "./import-form";
import type { PreviewRow } from "./preview";

const at = { unit: "km", today: "2026-06-10" } as const;
const startedAt = "2026-06-09T05:00:00.000Z";
const totals = { metres: 9008, seconds: 2832, effort: null, runKind: null, surface: null };
const run = { at: 0, name: "a", say: [], tick: true, state: "run" as const, day: "2026-06-09", startedAt, ...totals };
const dateless = { at: 0, name: "a", say: [], tick: true, state: "needs-date" as const, ...totals };

test("a confirmed run keeps the start of the watch and no other day, whatever the form says of it", () =>
  expect(parseConfirmation({ day: "2026-06-01", "run.distance": "9.008" }, run, at)).toMatchObject({
    ok: true,
    confirmed: { startedAt, day: null, run: { metres: 9008, painDuring: null } },
  }));

test("a run of a list that tells no start keeps the list's day", () =>
  expect(parseConfirmation({ "run.distance": "9" }, { ...run, startedAt: null }, at)).toMatchObject({
    confirmed: { startedAt: null, day: "2026-06-09" },
  }));

for (const [what, form, row] of [
  ["no day and no start", { "run.distance": "5" }, dateless],
  ["a day that has not come", { "run.distance": "5", day: "2026-06-11" }, dateless],
  ["a day that does not exist", { "run.distance": "5", day: "2026-02-30" }, dateless],
  ["a start of the form's own", { "run.distance": "5", startedAt }, run],
  ["no distance", {}, run],
  ["a field nobody knows", { "run.distance": "5", metres: "1" }, run],
] as [string, Record<string, string>, typeof run][])
  test(`a run with ${what} is refused beside its field`, () => expect(parseConfirmation(form, row, at).ok).toBe(false));

test("a run too many to have its fields open is taken as it was shown, and one without a day is not", () => {
  expect(asPreviewed(run)).toMatchObject({
    startedAt,
    day: null,
    run: { metres: 9008, seconds: 2832, painBefore: null },
  });
  expect(asPreviewed(dateless as PreviewRow)).toBeNull();
});

test("columns are chosen once each; date and distance are needed", () => {
  const chosen = { date: "0", distance: "2", start: "", unit: "km", order: "dmy", decimal: ",", timeForm: "clock" };
  expect(parseMapping(chosen, 3)).toMatchObject({
    ok: true,
    mapping: { date: 0, distance: 2, start: null, effort: null },
  });
  const wrongs: Record<string, string>[] = [
    { date: "" },
    { distance: "0" },
    { distance: "3" },
    { time: "x" },
    { unit: "ell" },
    { order: "" },
  ];
  for (const wrong of wrongs) expect(parseMapping({ ...chosen, ...wrong }, 3).ok).toBe(false);
});
