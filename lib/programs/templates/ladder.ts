import { rungs, type Rung } from "@/lib/progression/walk-run";
import type { Template } from "./template";

const done =
  "Done twice on different days with pain at 2 of 10 or less, not rising in the run, no limp, and settled by the next morning.";
/** Rungs with minutes of their own; the last two are the athlete's own runs and stand in words. */
const timed = rungs.filter((rung) => rung.runMinutes !== null);
const secondsOf = ({ walkMinutes, runMinutes, repeats }: Rung) =>
  60 * repeats * ((walkMinutes ?? 0) + (runMinutes ?? 0));
const doneAll =
  "Done twice on different days with pain at 2 of 10 or less, not rising in the run, no limp, and settled by the next morning. Then run up to 10 % further than your longest run, once a week, and after that one faster session a week.";

/** The walk and run ladder as a program: a phase a rung, three times a week with a day between. */
export const walkRunLadder: Template = {
  id: "walk-run-ladder",
  title: "Back to running, step by step",
  target: "Back to running without a flare",
  why: "About half an hour three times a week. Stay on a step when pain is 3 to 5 and settles; go one back above 5, or when the next morning is worse. Twice back in a row, or anything new in a leg: ask a physio.",
  phases: [
    {
      id: "walk",
      title: "Walk",
      end: "30 minutes of brisk walking with pain at 2 of 10 or less, settled by the next morning.",
    },
    ...timed.map(({ rung }) => ({
      id: `rung-${rung}`,
      title: `Step ${rung}`,
      begin: rung === 1 ? "Half an hour of brisk walking is comfortable, and no flag that cannot wait is open." : done,
      end: rung === timed.length ? doneAll : done,
    })),
  ],
  items: [
    { exerciseId: "brisk-walk", phase: "walk" },
    ...timed.map((rung) => ({
      exerciseId: "walk-run",
      phase: `rung-${rung.rung}`,
      dose: { kind: "time" as const, sets: 1, durationSeconds: secondsOf(rung), perSide: false },
      note: `${rung.words}.`,
    })),
  ],
  sources: ["walk-run-ladder", "team-choice"],
};
