import { daysBetween, dayInWords, addDays } from "@/lib/days";
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

/** What keeps a good pair from counting, in words; empty when nothing does. */
function against(view: View, [before, last]: [SessionDay, SessionDay]): string[] {
  const why: string[] = [];
  if (!isRecent(before, view.today))
    why.push(`${dayInWords(before.day)} is too long ago: both must lie in the last ${recentDays} days.`);
  if (isRung(presentStep(view)) && daysBetween(before.day, last.day) < ladderDaysApart)
    why.push(`${dayInWords(before.day)} and ${dayInWords(last.day)} have no day between them.`);
  if (nextStep(view)?.kind === "load")
    for (const day of [before, last])
      if (!overTarget(day))
        why.push(`${dayInWords(day.day)}: no repetition over the target is on record in every set.`);
  const { onStepSince } = view.progression;
  const minimumDays = presentStep(view)?.minimumDays ?? 0;
  if (nextStep(view) && daysBetween(onStepSince, view.today) < minimumDays)
    why.push(`This step lasts at least ${minimumDays} days, to ${dayInWords(addDays(onStepSince, minimumDays))}.`);
  return why;
}

/** The last two days on this step if both are good, and whatever still keeps them from counting; null when they are not. */
export function goodPair(view: View): { days: [SessionDay, SessionDay]; against: string[] } | null {
  const days = lastTwo(view);
  return days?.every(({ mark }) => mark === "good") ? { days, against: against(view, days) } : null;
}

/** Ready for a step up, on two days that count. */
export const readyDays = (view: View): [SessionDay, SessionDay] | null => {
  const pair = goodPair(view);
  return pair && pair.against.length === 0 ? pair.days : null;
};
