import type { Dose } from "@/lib/programs/dose";
import { loadStepPercent, planFor, type Plan } from "./plans";
import type { Step } from "./step";
import { rungs } from "./walk-run";

/** Another exercise that is easier or harder, with the dose it starts at. */
export type Neighbour = { exerciseId: string; name: string; dose: Dose };

/** Numbers after `from`, `by` apart, never above `top` and with `top` as the last; none when `from` is there already. */
function upTo(from: number, by: number, top: number): number[] {
  const numbers: number[] = [];
  for (let next = from + by; next < top; next += by) numbers.push(next);
  return from < top ? [...numbers, top] : [];
}

/** At most one hold more in each set at a time. */
function pyramidsAfter(start: readonly number[], { by, topHolds }: Plan & { grows: "pyramid" }): number[][] {
  const fits = by.filter((goal) => goal.length === start.length && start.every((holds, i) => holds <= (goal[i] ?? 0)));
  const more = Math.max(0, topHolds - Math.max(...start));
  const goals = fits.length > 0 ? fits : [start.map((holds) => holds + more)];
  const pyramids: number[][] = [];
  let sets = [...start];
  for (const goal of goals)
    while (sets.some((holds, i) => holds < (goal[i] ?? 0))) {
      sets = sets.map((holds, i) => Math.min(holds + 1, Math.max(holds, goal[i] ?? 0)));
      pyramids.push(sets);
    }
  return pyramids;
}

function repsAfter(dose: Dose & { kind: "reps" }, plan: Plan & { grows: "reps" }): Dose[] {
  const pause = dose.holdSeconds ?? 0;
  const full = { ...dose, reps: Math.max(dose.reps, plan.topReps), sets: Math.max(dose.sets, plan.topSets ?? 0) };
  return [
    ...upTo(dose.reps, 1, plan.topReps).map((reps) => ({ ...dose, reps })),
    ...upTo(dose.sets, 1, full.sets).map((sets) => ({ ...full, sets })),
    ...upTo(pause, 1, plan.topPauseSeconds ?? pause).map((holdSeconds) => ({ ...full, holdSeconds })),
  ];
}

function dosesAfter(dose: Dose, plan: Plan): Dose[] {
  if (dose.kind === "hold" && plan.grows === "hold")
    return upTo(dose.holdSeconds, plan.bySeconds, plan.topSeconds).map((holdSeconds) => ({ ...dose, holdSeconds }));
  if (dose.kind === "stretch" && plan.grows === "stretch")
    return plan.holds.filter((hold) => hold > dose.holdSeconds).map((holdSeconds) => ({ ...dose, holdSeconds }));
  if (dose.kind === "reps" && plan.grows === "reps") return repsAfter(dose, plan);
  if (dose.kind === "time" && plan.grows === "time")
    return [
      ...upTo(dose.durationSeconds, plan.bySeconds, plan.topSeconds).map((durationSeconds) => ({
        ...dose,
        durationSeconds,
      })),
      ...upTo(dose.sets, 1, plan.topSets ?? dose.sets).map((sets) => ({
        ...dose,
        durationSeconds: Math.max(dose.durationSeconds, plan.topSeconds),
        sets,
      })),
    ];
  if (dose.kind === "pyramid" && plan.grows === "pyramid")
    return pyramidsAfter(dose.pyramid, plan).map((pyramid) => ({ ...dose, pyramid }));
  return [];
}

/** 105, 110, 116: each heavier than the one before by the same share, in whole percent of the start. */
function loadPercents(steps: number): number[] {
  const percents: number[] = [];
  for (let n = 1; n <= steps; n++) percents.push(Math.round(100 * (1 + loadStepPercent / 100) ** n));
  return percents;
}

/**
 * The steps of one exercise, easiest first, as its `progress` says in words.
 * Shape  (exercise, { dose?, easier?, harder? }) -> { steps, startsAt }; `dose` is where this athlete starts, else the
 *        exercise's own; `startsAt` its place in `steps`. A neighbour stands before the first or after the last dose.
 *        A start at or beyond the goal has no further dose; a start is never lowered.
 * Source docs/sources.md#mcgill-big-three, #acsm-progression, #acsm-stretching, #team-choice
 */
export function stepsOf(
  exercise: { id: string; dose: Dose },
  at: { dose?: Dose; easier?: Neighbour; harder?: Neighbour } = {},
): { steps: Step[]; startsAt: number } {
  const start = at.dose ?? exercise.dose;
  const plan = planFor(exercise.id, start);
  const pace = plan.grows === "pyramid" ? { minimumDays: plan.minimumDays } : {};
  const doses = [start, ...dosesAfter(start, plan)];
  const last = doses.at(-1) ?? start;
  const steps = doses.map((dose): Step => ({ kind: "dose", dose, ...pace }));
  const loads = loadPercents(plan.grows === "reps" ? (plan.loadSteps ?? 0) : 0).map((loadPercent): Step => ({
    kind: "load",
    dose: last,
    loadPercent,
  }));
  const neighbour = (other?: Neighbour): Step[] => (other ? [{ kind: "exercise", ...other }] : []);
  const easier = neighbour(at.easier);
  return { steps: [...easier, ...steps, ...loads, ...neighbour(at.harder)], startsAt: easier.length };
}

/** The nine rungs as steps. The eighth grows by the week, so that a week is its shortest stay. */
export const walkRunSteps = (): Step[] =>
  rungs.map(({ rung }) => (rung === 8 ? { kind: "rung", rung, minimumDays: 7 } : { kind: "rung", rung }));
