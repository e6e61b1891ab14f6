import { daysBetween, addDays } from "@/lib/days";
import { said, type SaidSentence } from "@/lib/said";
import type { Step } from "./step";
import { isRecent, recentDays, type SessionDay, type View } from "./view";

/** Sessions in a row, and the days from one walk and run session to the next: one day between makes two. */
export const sessionsInARow = 2;
export const ladderDaysApart = 2;
export const repsOverTarget = 1;

export const presentStep = ({ progression: { steps, at } }: View): Step | undefined => steps[at];
export const nextStep = ({ progression: { steps, at } }: View): Step | undefined => steps[at + 1];
export const isRung = (step: Step | undefined): boolean => step?.kind === "rung";

const lastTwo = (view: View): [SessionDay, SessionDay] | null => {
  const [before, last] = view.onStep.slice(-sessionsInARow);
  return before && last ? [before, last] : null;
};

const overTarget = (day: SessionDay): boolean =>
  day.read.every(({ session }) => session.repsOver !== null && session.repsOver >= repsOverTarget);

/** What keeps a good pair from counting, as sentences; empty when nothing does. */
function against(view: View, [before, last]: [SessionDay, SessionDay]): SaidSentence[] {
  const why: SaidSentence[] = [];
  const on = ({ day }: SessionDay) => ({ day });
  if (!isRecent(before, view.today))
    why.push(
      said("{day} is too long ago: both must lie in the last {days} days.", { day: on(before), days: recentDays }),
    );
  if (isRung(presentStep(view)) && daysBetween(before.day, last.day) < ladderDaysApart)
    why.push(said("{days} have no day between them.", { days: { all: [on(before), on(last)] } }));
  if (nextStep(view)?.kind === "load")
    for (const day of [before, last])
      if (!overTarget(day))
        why.push(said("{day}: no repetition over the target is on record in every set.", { day: on(day) }));
  const { onStepSince } = view.progression;
  const minimumDays = presentStep(view)?.minimumDays ?? 0;
  if (nextStep(view) && daysBetween(onStepSince, view.today) < minimumDays)
    why.push(
      said("This step lasts at least {days} days, to {day}.", {
        days: minimumDays,
        day: { day: addDays(onStepSince, minimumDays) },
      }),
    );
  return why;
}

/** The last two days on this step if both are good, and whatever still keeps them from counting; null when they are not. */
export function goodPair(view: View): { days: [SessionDay, SessionDay]; against: SaidSentence[] } | null {
  const days = lastTwo(view);
  return days?.every(({ mark }) => mark === "good") ? { days, against: against(view, days) } : null;
}

/** Ready for a step up, on two days that count. */
export const readyDays = (view: View): [SessionDay, SessionDay] | null => {
  const pair = goodPair(view);
  return pair && pair.against.length === 0 ? pair.days : null;
};
