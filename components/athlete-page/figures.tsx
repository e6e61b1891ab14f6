import { Stat, Stats } from "@/components/stat";
import { Card } from "@/components/ui/card";
import type { AthleteView } from "@/lib/athletes/athlete-view";
import { exercisesOf, settledMornings } from "@/lib/athletes/figures";
import { dayInWords } from "@/lib/days";
import { formatDistance, type DistanceUnit } from "@/lib/units";

const PRIVATE = { figure: "–", note: "kept private by the athlete" };

/** Exercises, the longest run with today's ceiling, and mornings after runs. */
export function Figures({ view, unit }: { view: AthleteView; unit: DistanceUnit }) {
  const { record, facts, today } = view;
  const { shares } = record;
  return (
    <Card>
      <Stats>
        <Stat label="Exercises, 28 days" {...(shares.exercises ? exercises(view) : PRIVATE)} />
        <Stat label="Longest run, 30 days" {...(shares.runs ? longest(facts, unit) : PRIVATE)} />
        <Stat
          label="Settled by morning, 28 days"
          {...(shares.runs ? settled(settledMornings(record, today)) : PRIVATE)}
        />
      </Stats>
    </Card>
  );
}

function exercises({ record, today }: AthleteView) {
  const { due, done, notReported, paused } = exercisesOf(record, today);
  if (due === 0) return { figure: "–", note: paused > 0 ? `nothing was due; ${paused} paused` : "nothing was due" };
  const rest = [notReported > 0 && `; ${notReported} not reported`, paused > 0 && `; ${paused} paused`];
  return { figure: `${done} of ${due}`, note: `done${rest.filter(Boolean).join("")}` };
}

function longest(
  { longestRun30Metres, longestRun30Date, ceilingMetres, baseline }: AthleteView["facts"],
  unit: DistanceUnit,
) {
  if (longestRun30Metres === null || ceilingMetres === null || longestRun30Date === null)
    return { figure: "–", note: "no run before today in 30 days, so no ceiling" };
  const ceiling = `ceiling today ${formatDistance(ceilingMetres, unit)} (1.10 ×)`;
  const note = baseline ? ceiling : `${ceiling}; fewer than 30 days of runs on record`;
  return { figure: formatDistance(longestRun30Metres, unit), note: `${note}. Run on ${dayInWords(longestRun30Date)}` };
}

function settled({ settled, told, unknown }: ReturnType<typeof settledMornings>) {
  if (told === 0) return { figure: "–", note: unknown > 0 ? `${unknown} runs without both scores` : "no runs" };
  const word = told === 1 ? "run" : "runs";
  return { figure: `${settled} of ${told}`, note: unknown > 0 ? `${word}; ${unknown} without both scores` : word };
}
