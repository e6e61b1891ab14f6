import { addDays, isoWeekday, type Day } from "@/lib/days";
import { dueOn, type Assignment } from "@/lib/programs/due";
import type { ProgramDraft } from "@/lib/programs/program";
import { snapshotOf } from "@/lib/programs/snapshot";
import {
  EMERGENCY_QUESTIONS,
  FURTHER_QUESTIONS,
  URGENT_QUESTIONS,
  type Answer,
  type Question,
} from "@/lib/triage/timeline";
import { type Random, seeded } from "./random";
import { tellChecks } from "./self-checks";
import { tellSessions } from "./sessions";
import type { Ago, Story } from "./story";
import { tellTraining } from "./training";
import { TRAININGS } from "./trainings";

export const HISTORY_DAYS = 26 * 7;
const RUN_WEEKDAYS: Record<number, number[]> = {
  2: [3, 7],
  3: [2, 4, 7],
  4: [2, 4, 6, 7],
  5: [1, 2, 4, 6, 7],
  6: [1, 2, 3, 4, 6, 7],
};

type Common = {
  org_id: string;
  athlete_id: string;
  entry_id: string;
  day: Day;
  entered_on: Day;
  entered_by: string;
  entered_at: string;
};
export type SeedRows = {
  check_ins: (Common & Record<string, unknown>)[];
  runs: (Common & Record<string, unknown>)[];
  exercise_reports: (Common & Record<string, unknown>)[];
  screens: (Common & Record<string, unknown>)[];
  histories: (Common & Record<string, unknown>)[];
  weeks: (Common & Record<string, unknown>)[];
  assessments: (Common & Record<string, unknown>)[];
  assignments: Record<string, unknown>[];
  other_sports: (Common & Record<string, unknown>)[];
  shoes: Record<string, unknown>[];
};

type Who = {
  orgId: string;
  athleteId: string;
  physioId: string;
  today: Day;
  /** The organisation's program made from a template. */
  written: (templateId: string) => { id: string; body: ProgramDraft };
};

/** The level of a day with its ups and downs of about a point. */
const nprs = (level: number, random: Random) =>
  level <= 0 ? 0 : Math.max(1, Math.min(10, Math.round(level + random.between(-1.1, 1.1))));

/** All rows of one athlete's story, ending today. Same story, same random, same rows. */
export function entriesOf(story: Story, { orgId, athleteId, physioId, today, written }: Who, random: Random): SeedRows {
  const rows: SeedRows = {
    check_ins: [],
    runs: [],
    exercise_reports: [],
    screens: [],
    histories: [],
    weeks: [],
    assessments: [],
    assignments: [],
    other_sports: [],
    shoes: [],
  };
  const dayOf = (ago: Ago) => addDays(today, -ago);
  const common = (ago: Ago, lateDays = 0, hour = 7): Common => ({
    org_id: orgId,
    athlete_id: athleteId,
    entry_id: random.uuid(),
    day: dayOf(ago),
    entered_on: dayOf(Math.max(0, ago - lateDays)),
    entered_by: athleteId,
    entered_at: `${dayOf(Math.max(0, ago - lateDays))}T0${hour}:${10 + Math.floor(random.next() * 49)}:00Z`,
  });
  const first = story.since ?? HISTORY_DAYS - 1;
  const assignments = assignmentsOf(story, physioId, written, orgId, athleteId, dayOf, random, rows);
  if (story.history || story.screened !== false)
    rows.histories.push({
      ...common(first),
      answers: { cancer: "no", steroids: "no", "fragile-bones": "no", ...story.history },
    });

  for (let ago = first; ago >= (story.until ?? 0); ago -= 1) {
    const day = dayOf(ago);
    const level = story.pain(ago);
    const gap = ago > 0 && random.chance(story.gaps ?? 0.12);
    const late = ago > 3 && random.chance(story.late ?? 0.04) ? 1 + Math.floor(random.between(0, 3)) : 0;
    if (!gap)
      rows.check_ins.push({
        ...common(ago, late),
        back_pain: nprs(level, random),
        symptoms: story.symptoms?.(ago) ?? [],
        at_rest: story.atRest?.(ago) ?? null,
        night: story.night?.(ago) ?? null,
        daily_life: story.dailyLife?.(ago) ?? null,
        note: null,
      });
    const run = runOf(story, ago, day, level, random);
    if (run) rows.runs.push({ ...common(ago, late, 8), ...run });
    if (!gap) {
      const share = story.program?.find((each) => each.since >= ago)?.done ?? 0.7;
      const exercised = random.chance(share);
      for (const item of dueOn(assignments, day, run !== null)) {
        const status = statusOf(exercised, random);
        if (status)
          rows.exercise_reports.push({
            ...common(ago, late, 9),
            assignment_id: item.assignmentId,
            item_id: item.itemId,
            status,
            ...{ effort: null, pain: null, form_held: null },
          });
      }
    }
  }
  for (let ago = first - (first % 7); ago >= (story.until ?? 0); ago -= 7) weekly(story, ago, common, rows);
  for (const [ago, answers] of Object.entries(story.answers ?? {}))
    rows.screens.push({ ...common(Number(ago)), answers: { ...allNo(), ...answers } });
  if (story.wallTest)
    rows.assessments.push({
      ...common(story.wallTest.ago),
      ...{ kind: "wall-test", side: "both", tenths: null, result: story.wallTest.result, stopped: false },
    });
  // Told with numbers of their own, so that everybody after has the same as without.
  if (story.checks) tellChecks(rows, story.checks, { orgId, athleteId, today }, seeded(story.born + 1));
  if (story.sessions) tellSessions(rows, story.sessions, today, seeded(story.born));
  const training = TRAININGS[story.name];
  if (training) tellTraining(rows, training, { orgId, athleteId }, dayOf, seeded(story.born + 1));
  return rows;
}

/** On a day with exercise most items are done; on one without, half say so and half say nothing. */
function statusOf(exercised: boolean, random: Random) {
  const roll = random.next();
  if (exercised) return roll < 0.88 ? "as-prescribed" : roll < 0.95 ? "changed" : null;
  return roll < 0.5 ? "not-done" : null;
}

const allNo = () =>
  Object.fromEntries(
    [...EMERGENCY_QUESTIONS, ...URGENT_QUESTIONS, ...FURTHER_QUESTIONS].map((q) => [q, "no"]),
  ) as Record<Question, Answer>;

function weekly(story: Story, ago: Ago, common: (ago: Ago) => Common, rows: SeedRows) {
  if (story.screened !== false) rows.screens.push({ ...common(ago), answers: allNo() });
  const hurts = [0, 1, 2, 3, 4, 5, 6].some((back) => story.pain(ago + back) > 0);
  rows.weeks.push({ ...common(ago), running: story.running?.(ago) ?? (hurts ? "slightly-reduced" : "full") });
}

function runOf(story: Story, ago: Ago, day: Day, level: number, random: Random) {
  const special = story.runs?.[ago];
  const weekday = isoWeekday(day);
  const planned = RUN_WEEKDAYS[story.runsAWeek ?? 3]!.includes(weekday) && random.chance(0.88);
  if (!special && !planned) return null;
  const { easy, long } = story.km(ago);
  const km = special?.km ?? (weekday === 7 ? long * random.between(0.94, 1) : easy * random.between(0.85, 1.05));
  const before = level > 0 ? nprs(level * 0.4, random) : 0;
  return {
    metres: Math.round(km * 100) * 10,
    seconds: Math.round(km * random.between(325, 390)),
    effort: Math.round(random.between(3, weekday === 7 ? 7 : 6)),
    surface: ["road", "road", "trail", "mixed"][Math.floor(random.next() * 4)],
    kind: weekday === 7 ? "long" : "easy",
    pain_before: special?.painBefore ?? before,
    pain_during: special?.painDuring ?? Math.min(5, before + (level > 0 ? Math.floor(random.between(0, 2)) : 0)),
    pain_next_morning: special?.painNextMorning ?? before,
    ...{ shoe_id: null, warm_up: null, cool_down: null },
  };
}

function assignmentsOf(
  story: Story,
  physioId: string,
  written: Who["written"],
  orgId: string,
  athleteId: string,
  dayOf: (ago: Ago) => Day,
  random: Random,
  rows: SeedRows,
): Assignment[] {
  return (story.program ?? []).map(({ template, since }) => {
    const id = random.uuid();
    const { id: programId, body } = written(template);
    const snapshot = snapshotOf(body, []);
    const fromDay = dayOf(Math.min(since, (story.since ?? HISTORY_DAYS) - 1));
    rows.assignments.push({
      org_id: orgId,
      athlete_id: athleteId,
      id,
      program_id: programId,
      snapshot,
      from_day: fromDay,
      assigned_by: physioId,
    });
    return { id, snapshot, fromDay, untilDay: null };
  });
}
