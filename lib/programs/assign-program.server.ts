import { becomeEngine, type Tx } from "@/db/client";
import { newId } from "@/db/ids";
import * as rows from "@/db/queries/assignments";
import { lockAthlete } from "@/db/queries/athlete-state";
import * as audit from "@/db/queries/audit";
import { programById } from "@/db/queries/programs";
import { isUuid, reach, type Reached } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import type { Day } from "@/lib/days";
import type { Sentence } from "@/lib/said";
import { judge } from "@/lib/flags/judge.server";
import { whyNotBegin, whyNotEnd } from "./assignment-days";
import { notTheirsToPrescribe } from "./may-prescribe";
import { type BrokenLimit, brokenLimits } from "./met-limits.server";
import { once } from "./once.server";
import { ownExercisesIn } from "./own-exercises.server";
import { ProgramDraft } from "./program";
import { snapshotOf } from "./snapshot";

/** The most athletes one assignment takes: each is judged in the same transaction. */
export const MOST_ATHLETES = 60;

type NotAssigned =
  | { why: "no-athletes" | "too-many" | "not-ready" }
  | { why: "day"; field: "from" | "until"; sentence: Sentence }
  | { why: "physio-only"; names: string[] }
  | { why: "limits"; broken: BrokenLimit[] };
export type Assigned = { title: string; athletes: number; fromDay: Day };

/**
 * Gives athletes a program from a day on, as it stands now: later edits of the template change nothing of it.
 * All of them or none: one athlete who is not the actor's, is not ready (rule S8), or has a limit that an exercise breaks,
 * refuses the whole list.
 * Who has an earlier copy of the same program has the new one instead from that day on, in the phase they are in.
 * Everybody's flags are judged anew in the same transaction.
 */
export function assignProgram(
  ctx: Ctx,
  input: {
    programId: string;
    athleteIds: readonly string[];
    fromDay: string;
    untilDay: string | null;
    /** What runs over the first day ends the day before. */
    endRunning: boolean;
    key: string;
  },
) {
  const { orgId, personId } = ctx.actor;
  const { programId, fromDay, untilDay, endRunning, key } = input;
  // In the order of their ids, so that two assignments at once never wait for each other.
  const athleteIds = [...new Set(input.athleteIds)].sort();
  const body = { programId, athleteIds, fromDay, untilDay, endRunning };
  return once<Assigned, NotAssigned>(ctx, { key, did: "program.assign", body }, async (tx, refuse) => {
    if (athleteIds.length === 0) return refuse({ why: "no-athletes" });
    if (athleteIds.length > MOST_ATHLETES) return refuse({ why: "too-many" });
    const row = isUuid(programId) ? await programById(tx, orgId, programId) : null;
    const athletes = await reachAll(ctx, tx, athleteIds);
    if (!row || row.archivedAt || !athletes) return refuse({ why: "not-found" });
    const draft = ProgramDraft.parse(row.body);
    const names = notTheirsToPrescribe(ctx.actor, draft);
    if (names.length > 0) return refuse({ why: "physio-only", names });
    for (const { today } of athletes) {
      const wrong = whyNotBegin(fromDay, untilDay, today);
      if (wrong) return refuse({ why: "day", field: wrong.field, sentence: wrong.why });
    }
    for (const athleteId of athleteIds) await lockAthlete(tx, orgId, athleteId);
    const ready = await rows.readiness(tx, athleteIds);
    if (ready.filter((each) => each.ready).length < athleteIds.length) return refuse({ why: "not-ready" });

    const own = (await ownExercisesIn(tx, orgId)).map((each) => each.exercise);
    // Who has a copy already goes on in the phase they are in, and "every 3 days" keeps its count.
    const copies = new Map(
      (await rows.runningCopies(tx, orgId, athleteIds, { programId, fromDay })).map((copy) => [copy.athleteId, copy]),
    );
    const snapshotFor = (athleteId: string) => {
      const copy = copies.get(athleteId);
      const startedOn = copy ? (copy.startedOn ?? copy.fromDay) : null;
      return snapshotOf(draft, own, { phaseId: copy?.phaseId, startedOn, programVersion: row.version });
    };
    const assigned = athleteIds.map((athleteId) => ({
      id: newId(),
      athleteId,
      programId,
      snapshot: snapshotFor(athleteId),
      fromDay,
      untilDay,
    }));
    const given = assigned.map((each, at) => ({ ...each, today: athletes[at]!.today }));
    const broken = await brokenLimits(ctx, tx, given, { fromDay, untilDay });
    if (broken.length > 0) return refuse({ why: "limits", broken });
    if (endRunning) await rows.endRunning(tx, orgId, athleteIds, fromDay);
    await rows.replaceCopies(tx, orgId, athleteIds, { programId, fromDay });
    await rows.addAssignments(
      tx,
      orgId,
      assigned.map((each) => ({ ...each, assignedBy: personId })),
    );
    for (const { id, athleteId } of assigned) await note(ctx, tx, "program.assign", athleteId, id);
    await judgeAll(ctx, tx, athletes);
    return { title: draft.title, athletes: athletes.length, fromDay };
  });
}

/** Ends an assignment, sets its last day anew, or lets it run on. What was due before today stays due. */
export function changeAssignment(
  ctx: Ctx,
  input: { athleteId: string; assignmentId: string; untilDay: string | null; key: string },
) {
  const { athleteId, assignmentId, untilDay, key } = input;
  const body = { athleteId, assignmentId, untilDay };
  return once<{ untilDay: Day | null }, { why: "day"; sentence: Sentence }>(
    ctx,
    { key, did: "assignment.change", body },
    async (tx, refuse) => {
      const { orgId } = ctx.actor;
      const athletes = await reachAll(ctx, tx, [athleteId]);
      if (!athletes) return refuse({ why: "not-found" });
      await lockAthlete(tx, orgId, athleteId);
      const known = (await rows.assignmentsOf(tx, orgId, athleteId)).find((each) => each.id === assignmentId);
      if (!known) return refuse({ why: "not-found" });
      const sentence = whyNotEnd(known, untilDay, athletes[0]!.today);
      if (sentence) return refuse({ why: "day", sentence });
      await rows.setUntilDay(tx, orgId, athleteId, assignmentId, untilDay);
      await note(ctx, tx, "assignment.change", athleteId, assignmentId);
      await judgeAll(ctx, tx, athletes);
      return { untilDay };
    },
  );
}

/** Each of them, or null when there is one whom the actor may not give a program. */
async function reachAll(ctx: Ctx, tx: Tx, athleteIds: readonly string[]): Promise<Reached[] | null> {
  const athletes: Reached[] = [];
  for (const athleteId of athleteIds) {
    const athlete = await reach(ctx, tx, athleteId, "assignment.write");
    if (!athlete) return null;
    athletes.push(athlete);
  }
  return athletes;
}

async function judgeAll(ctx: Ctx, tx: Tx, athletes: readonly Reached[]) {
  // Once for all of them, and before anything is read: a coach may not read what the rules look at.
  await becomeEngine(tx);
  for (const { athleteId, today } of athletes) await judge(tx, { orgId: ctx.actor.orgId, athleteId }, today, ctx.now);
}

function note(ctx: Ctx, tx: Tx, verb: string, subjectId: string, entityId: string) {
  const { orgId, personId } = ctx.actor;
  return audit.record(tx, { orgId, actorId: personId, subjectId, verb, entityId, requestId: ctx.requestId });
}
