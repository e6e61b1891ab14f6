import { expect, test } from "vitest";
import { addDays } from "@/lib/days";
import { monthOf, type MonthRun, type MonthSport } from "./month";
import { daysWords, hardWords, sportWords, tickWords } from "./month-words";

const TODAY = "2026-03-10";
const run = (daysAgo: number, more: Partial<MonthRun> = {}): MonthRun => ({
  ...{ date: addDays(TODAY, -daysAgo), metres: 5000, surface: null, kind: null },
  ...{ shoeId: null, warmUp: null, coolDown: null },
  ...more,
});
const sport = (daysAgo: number, name: MonthSport["sport"], minutes: number | null): MonthSport => ({
  ...{ date: addDays(TODAY, -daysAgo), sport: name, minutes },
});

test("a warm-up nobody told of is neither a yes nor a no, and stands outside the share", () => {
  const month = monthOf([run(1, { warmUp: true }), run(2, { warmUp: false, kind: "race" }), run(3)], TODAY);
  expect(month.warmUp).toEqual({ yes: 1, no: 1, unsaid: 1 });
  expect(month.warmUpHard).toEqual({ yes: 0, no: 1, unsaid: 0 });
  expect(month.coolDown).toEqual({ yes: 0, no: 0, unsaid: 3 });
  expect(tickWords(month.warmUp, "warmed up")).toBe("1 of 2 runs warmed up; not said of 1 more.");
  expect(tickWords(month.coolDown, "cooled down")).toBe("Not said of any run whether you cooled down.");
  expect(tickWords({ yes: 1, no: 0, unsaid: 0 }, "warmed up")).toBe("1 of 1 run warmed up.");
});

test("a run without a pair counts to no pair", () => {
  const { shoes } = monthOf([run(1, { shoeId: "b" }), run(2, { shoeId: "a" }), run(3), run(4, { shoeId: "b" })], TODAY);
  expect(shoes.map(({ of, metres }) => [of, metres])).toEqual([
    ["b", 10_000],
    ["a", 5_000],
    [null, 5_000],
  ]);
});

test("minutes that were not said are none of the minutes, and a sport nobody logged is left out", () => {
  const sports = [sport(1, "cycling", 60), sport(2, "cycling", null), sport(40, "swimming", 30), sport(-1, "other", 9)];
  const month = monthOf([], TODAY, sports);
  expect(month.sports).toEqual([{ sport: "cycling", times: 2, minutes: 60, unsaid: 1 }]);
  expect(month.sports.map(sportWords)).toEqual(["twice, 60 min; minutes not said once"]);
  expect(sportWords({ sport: "strength", times: 1, minutes: 0, unsaid: 1 })).toBe("once; minutes not said once");
  expect(monthOf([], TODAY, sports.toReversed())).toEqual(month);
});

test("weeks are held against three to four days, and a week with fewer may be one that was not logged", () => {
  expect(daysWords([3, 4, 5, 2])).toBe(
    "2 of the 4 weeks had three or four days, which is held to be reasonable for most; 1 had more; 1 had fewer, or not every run was logged.",
  );
  expect(daysWords([3, 4, 3, 3])).toBe(
    "4 of the 4 weeks had three or four days, which is held to be reasonable for most.",
  );
});

test("hard days are told with what cannot be told", () => {
  expect(hardWords({ days: [], cannotTell: 0 })).toBe("No two hard days in a row.");
  expect(hardWords({ days: [], cannotTell: 2 })).toBe(
    "No two hard days in a row among those with a kind. 2 times it cannot be told: a kind was not said.",
  );
  expect(hardWords({ days: ["2026-03-08"], cannotTell: 0 })).toContain("the second on 8 Mar");
});
