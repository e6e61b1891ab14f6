import { addDays, type Day } from "@/lib/days";
import { HARD_KINDS, MONTH_DAYS, type Month, type MonthRun } from "@/lib/learn/month";
import type { Fit } from "@/lib/shoes/shoe-words";
import type { TipFacts } from "@/lib/tips/tip";

/** How long on hard ground alone is worth a word, and how far back a week without rest is. Team choice. */
const HARD_GROUND_WEEKS = 8;
const REST_DAYS_BACK = 14;
const WEEK_DAYS = 7;

type Pair = { id: string; name: string; fit: Fit | null };

/**
 * What tips go by, as of `today`. Only what was said counts: a run without a surface is not on the road, one without a kind is
 * not hard, a warm-up nobody told of is not a missing one, and a day without a log is not a day of running.
 */
export function tipFacts(all: readonly MonthRun[], pairs: readonly Pair[], today: Day, month: Month): TipFacts {
  const runs = all.filter(({ date }) => date <= today);
  const inMonth = runs.filter(({ date }) => date > addDays(today, -MONTH_DAYS));
  const worn = new Set(inMonth.map(({ shoeId }) => shoeId));
  return {
    hardGroundOnly: onHardGround(runs, today),
    hardInARow: month.hardInARow.days,
    noRestDayUntil: withoutRest(runs, today),
    coldHardRuns: inMonth.filter(({ kind, warmUp }) => kind !== null && HARD_KINDS.includes(kind) && warmUp === false)
      .length,
    badFits: pairs
      .filter(({ id, fit }) => worn.has(id) && (fit === "too-small" || fit === "too-large"))
      .map(({ name }) => name)
      .toSorted(),
  };
}

/** A run in every one of the weeks, and each of them said to be on the road. */
function onHardGround(runs: readonly MonthRun[], today: Day): boolean {
  const weeks = Array.from({ length: HARD_GROUND_WEEKS }, (_, back) => {
    const last = addDays(today, -back * WEEK_DAYS);
    return runs.filter(({ date }) => date <= last && date > addDays(last, -WEEK_DAYS));
  });
  return weeks.every((week) => week.length > 0 && week.every(({ surface }) => surface === "road"));
}

/** The latest end of seven days in a row with a logged run each. */
function withoutRest(runs: readonly MonthRun[], today: Day): Day | null {
  const days = new Set(runs.map(({ date }) => date));
  for (let back = 0; back <= REST_DAYS_BACK - WEEK_DAYS; back += 1) {
    const last = addDays(today, -back);
    if (Array.from({ length: WEEK_DAYS }, (_, ago) => addDays(last, -ago)).every((day) => days.has(day))) return last;
  }
  return null;
}
