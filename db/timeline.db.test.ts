import fc from "fast-check";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { addDays } from "@/lib/days";
import { timelineOf } from "@/lib/logs/timeline-of";
import { arbitraryTimeline } from "@/lib/triage/arbitrary-timeline";
import { evaluate } from "@/lib/triage/evaluate";
import type { Timeline } from "@/lib/triage/timeline";
import { newId } from "./ids";
import { readRecord } from "./queries/timeline";
import { testDatabase } from "./testing";
import { arrangeClub } from "./testing-club";

const SAMPLES = 80;
let t: Awaited<ReturnType<typeof testDatabase>>;
let orgId: string;
beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  orgId = await arrangeClub(t.owner).org();
});
afterAll(() => t.drop());

async function store(timeline: Timeline): Promise<string> {
  const { owner } = t;
  const athleteId = await arrangeClub(owner).person(orgId, ["athlete"]);
  const { birthDate = null, firstEpisode = null } = timeline.athlete;
  await owner`update athletes set birth_date = ${birthDate}, first_episode = ${firstEpisode},
    onset = ${timeline.onset ?? null}, resolved_on = ${timeline.resolvedOn ?? null} where id = ${athleteId}`;
  const base = (day: string) => ({
    ...{ org_id: orgId, athlete_id: athleteId, entry_id: newId() },
    ...{ day, entered_on: day, entered_by: athleteId },
  });
  const json = (value: unknown) => owner.json(value as never);
  const insert = (table: string, rows: Record<string, unknown>[]) =>
    rows.length > 0 ? owner`insert into ${owner(table)} ${owner(rows as never)}` : null;
  await insert(
    "check_ins",
    timeline.checkIns.map((entry) => ({
      ...base(entry.date),
      back_pain: entry.backPain ?? null,
      symptoms: json(entry.symptoms ?? []),
      at_rest: entry.atRest ?? null,
      night: entry.night ?? null,
      daily_life: entry.dailyLife ?? null,
    })),
  );
  await insert(
    "runs",
    timeline.runs.map((run) => ({
      ...base(run.date),
      metres: run.metres,
      pain_before: run.painBefore ?? null,
      pain_during: run.painDuring ?? null,
      pain_next_morning: run.painNextMorning ?? null,
    })),
  );
  await insert(
    "screens",
    timeline.screens.map(({ date, answers }) => ({ ...base(date), answers: json(answers) })),
  );
  await insert("histories", [{ ...base(addDays(timeline.asOf, -1)), answers: json(timeline.history) }]);
  await insert(
    "weeks",
    timeline.weeks.map(({ ending, running }) => ({ ...base(ending), running })),
  );
  await insert(
    "assessments",
    timeline.assessments.map(({ date, ...rest }) => ({ ...base(date), ...rest })),
  );
  return athleteId;
}

test("what reading an athlete leaves out changes no rule, no receipt, no fact and no day on which things change", async () => {
  const timelines = fc.sample(
    arbitraryTimeline.filter(({ runs }) => runs.every(({ metres }) => metres >= 1 && metres <= 500_000)),
    { numRuns: SAMPLES, seed: 7 },
  );
  let left = 0;
  for (const whole of timelines) {
    const timeline = { ...whole, exercise: [] };
    const athleteId = await store(timeline);
    const record = await t.db.transaction({ as: "engine", orgId }, (tx) =>
      readRecord(tx, orgId, athleteId, {
        asOf: timeline.asOf,
        runsFrom: addDays(timeline.asOf, -45),
        exercisesFrom: addDays(timeline.asOf, -27),
      }),
    );
    const read = timelineOf(record!, timeline.asOf);
    left += Number(JSON.stringify(read).length < JSON.stringify(timeline).length);
    expect(evaluate(read)).toEqual(evaluate(timeline));
  }
  expect(left).toBeGreaterThan(SAMPLES / 4);
});
