import { expect, test } from "vitest";
import { parseDayLog } from "./day-log";
import { entryWords } from "./entry-words";

const TODAY = "2026-06-10";
const SHOE = "6f8d2a30-0000-4000-8000-00000000000a";
const read = (form: Record<string, string>, shoeIds: string[] = []) =>
  parseDayLog({ day: TODAY, ...form }, { unit: "km", today: TODAY, dueItems: [], shoeIds });

test("another sport alone is a log, and its minutes may be left blank: missing, never 0", () => {
  expect(read({ "other.sport": "cycling" })).toEqual({
    ok: true,
    log: { day: TODAY, checkIn: null, run: null, exercises: null, otherSport: { sport: "cycling", minutes: null } },
  });
  expect(read({ "other.sport": "other", "other.minutes": "45" })).toMatchObject({
    log: { otherSport: { sport: "other", minutes: 45 } },
  });
});

test.each([
  [{ "other.minutes": "45" }, "other.sport"],
  [{ "other.sport": "chess" }, "other.sport"],
  [{ "other.sport": "cycling", "other.minutes": "0" }, "other.minutes"],
  [{ "other.sport": "cycling", "other.minutes": "1441" }, "other.minutes"],
])("%o is refused beside its field", (form, field) => {
  const parsed = read(form);
  expect(parsed.ok ? [] : Object.keys(parsed.errors)).toEqual([field]);
});

test("a run names a pair of the athlete's own or none; yes, no and not said of its warm-up are three things", () => {
  const run = { "run.distance": "5" };
  expect(read(run, [SHOE])).toMatchObject({ log: { run: { shoeId: null, warmUp: null, coolDown: null } } });
  expect(read({ ...run, "run.shoe": SHOE, "run.warmUp": "yes", "run.coolDown": "no" }, [SHOE])).toMatchObject({
    log: { run: { shoeId: SHOE, warmUp: true, coolDown: false } },
  });
  expect(read({ ...run, "run.shoe": SHOE })).toMatchObject({
    errors: { "run.shoe": "Choose one of your own pairs of shoes." },
  });
});

test("shoes alone are no run: its distance is asked for, never taken as 0", () =>
  expect(read({ "run.shoe": SHOE }, [SHOE])).toMatchObject({
    ok: false,
    errors: { "run.distance": expect.any(String) },
  }));

test("an entry tells what was said and nothing of what was not", () => {
  const blank = { seconds: null, effort: null, surface: null, kind: null, painBefore: null, painDuring: null };
  const run = { ...blank, painNextMorning: null, metres: 5000, source: "typed" as const, startedAt: null };
  const words = (more: { warmUp: boolean | null; coolDown: boolean | null; shoeName: string | null }) =>
    entryWords({ kind: "run", said: { ...run, shoeId: null, ...more } }, "km").details;
  expect(words({ warmUp: null, coolDown: null, shoeName: null })).toEqual([]);
  expect(words({ warmUp: true, coolDown: false, shoeName: "Blue pair" })).toEqual([
    "warmed up",
    "no cool-down",
    "in Blue pair",
  ]);
  expect(entryWords({ kind: "other-sport", said: { sport: "swimming", minutes: null } }, "km")).toEqual({
    head: "Swimming",
    details: [],
  });
});
