import type { Sentence } from "@/lib/said";

/**
 * The walk and run ladder: nine rungs of about 30 minutes, three times a week, at least one day between.
 * Units  minutes; `runMinutes` is one stretch of running, `runMinutesInAll` the whole session's. The last two rungs are
 *        runs without walking whose length is the athlete's own: null.
 * Source docs/sources.md#walk-run-ladder
 */
export type Rung = {
  rung: number;
  walkMinutes: number | null;
  runMinutes: number | null;
  repeats: number;
  runMinutesInAll: number | null;
  words: Sentence;
};

const mixed = (rung: number, runMinutes: number, walkMinutes: number, repeats: number, words: Sentence): Rung => ({
  rung,
  walkMinutes,
  runMinutes,
  repeats,
  runMinutesInAll: runMinutes * repeats,
  words,
});
const own = (rung: number, words: Sentence): Rung => ({
  rung,
  walkMinutes: null,
  runMinutes: null,
  repeats: 1,
  runMinutesInAll: null,
  words,
});

export const rungs: readonly Rung[] = [
  mixed(1, 1, 5, 5, "Walk 5 min, run 1 min, 5 times"),
  mixed(2, 2, 4, 5, "Walk 4 min, run 2 min, 5 times"),
  mixed(3, 3, 3, 5, "Walk 3 min, run 3 min, 5 times"),
  mixed(4, 4, 2, 5, "Walk 2 min, run 4 min, 5 times"),
  mixed(5, 5, 1, 5, "Walk 1 min, run 5 min, 5 times"),
  mixed(6, 14, 2, 2, "Run 14 min, walk 2 min, twice"),
  mixed(7, 30, 0, 1, "Run 30 min without a break"),
  own(8, "Once a week, run up to 10 % further than your longest run of the last 30 days"),
  own(9, "One faster session a week"),
];

export const lastRung = rungs.length;
