import { addDays, type Day } from "@/lib/days";
import { exerciseDays } from "@/lib/programs/adherence";
import { ANSWERS, type Answer, type History, type Timeline } from "@/lib/triage/timeline";
import type { AthleteRecord } from "./athlete-record";

/** Rules look at exercise of the last 28 days; the board shows the same. */
export const EXERCISE_DAYS = 28;

const present = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };

/**
 * The athlete's record as the triage engine reads it on `asOf`. What was not reported is left out, never filled in.
 * Shape  (record, asOf) -> Timeline
 */
export function timelineOf(record: AthleteRecord, asOf: Day): Timeline {
  const { birthDate, firstEpisode, onset, resolvedOn } = record;
  return {
    asOf,
    athlete: present({ birthDate, firstEpisode }),
    history: latestHistory(record.histories),
    ...present({ onset, resolvedOn }),
    checkIns: record.checkIns.map(({ date, backPain, symptoms, ...rest }) => ({
      date,
      backPain,
      ...(symptoms.length > 0 ? { symptoms } : {}),
      ...present(rest),
    })),
    runs: record.runs.map(({ date, metres, ...pains }) => ({ date, metres, ...present(pains) })),
    exercise: exerciseOf(record, asOf),
    screens: record.screens,
    weeks: record.weeks,
    assessments: record.assessments,
  };
}

/** Exercise of the last 28 days, by day. A day without a log leaves open whether there was a run. */
export function exerciseOf(record: AthleteRecord, asOf: Day) {
  const ran = new Set(record.runs.map((run) => run.date));
  const logged = new Set(record.checkIns.map((entry) => entry.date));
  return exerciseDays(
    record.assignments,
    record.reports,
    { from: addDays(asOf, 1 - EXERCISE_DAYS), to: asOf },
    (day) => (ran.has(day) ? true : logged.has(day) ? false : null),
  );
}

/** The answers that stand: the latest, but a "declined" does not take back a yes or a not-sure. */
function latestHistory(entries: AthleteRecord["histories"]): Partial<Record<History, Answer>> {
  const standing: Partial<Record<History, { date: Day; answer: Answer }>> = {};
  for (const { date, answers } of [...entries].sort((a, b) => (a.date < b.date ? -1 : 1)))
    for (const [question, answer] of Object.entries(answers) as [History, Answer][]) {
      const before = standing[question];
      const sameDay = before?.date === date && ANSWERS.indexOf(before.answer) < ANSWERS.indexOf(answer);
      const keeps = answer === "declined" && (before?.answer === "yes" || before?.answer === "not-sure");
      if (!sameDay && !keeps) standing[question] = { date, answer };
    }
  return Object.fromEntries(Object.entries(standing).map(([question, { answer }]) => [question, answer]));
}
