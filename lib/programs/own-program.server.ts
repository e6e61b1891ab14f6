import * as rows from "@/db/queries/assignments";
import * as audit from "@/db/queries/audit";
import { namesOf } from "@/db/queries/days";
import { entriesBetween } from "@/db/queries/entries";
import { answersOf } from "@/db/queries/progression";
import { reach } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import type { Day } from "@/lib/days";
import { takenByRule, type TakenStep } from "@/lib/progression/next-steps";
import { type Standing, standingsOf } from "@/lib/progression/standing";
import { dueOn } from "./due";
import type { OwnExercise } from "./exercise";
import type { Photos } from "./exercise-photo";
import { giverOf } from "./giver";
import { once } from "./once.server";
import { ownExercisesIn } from "./own-exercises.server";
import type { GivenProgram } from "./read-assignments.server";

export type OwnProgram = {
  today: Day;
  /** The two steps before any program (rule S8). */
  gate: { screened: boolean; advised: boolean };
  /** Running today, coming, and ended; the latest to begin first. */
  current: GivenProgram[];
  coming: GivenProgram[];
  ended: GivenProgram[];
  /** Items due today and how many of them are reported done; items around a run count once a run is logged. */
  due: { due: number; done: number; ifYouRun: number };
  /** On which step each exercise of the present phases is. */
  standings: Standing[];
  /** Steps up of these that were taken by rule. */
  taken: TakenStep[];
  /** How the exercises of the own organisation go, for those in these programs. */
  ownExercises: OwnExercise[];
  /** Photos of those, by their id. */
  photos: Record<string, Photos>;
};

/** An athlete's own programs; null when the actor is no athlete here. */
export function readOwnProgram(ctx: Ctx): Promise<OwnProgram | null> {
  const { orgId, personId } = ctx.actor;
  return ctx.transaction(async (tx) => {
    const me = await reach(ctx, tx, personId, "athlete.write");
    if (!me) return null;
    const [state] = await rows.readiness(tx, [personId]);
    const given = await rows.assignmentsOf(tx, orgId, personId);
    const names = await namesOf(
      tx,
      given.flatMap((each) => each.assignedBy ?? []),
    );
    const programs = given
      .filter((each) => each.untilDay === null || each.untilDay >= each.fromDay)
      .map(({ assignedBy, ...each }): GivenProgram => ({ ...each, by: giverOf(names, assignedBy) }));
    const ran = (await entriesBetween(tx, "run", personId, me.today, me.today)).length > 0;
    const own = await ownExercisesIn(tx, orgId);
    const reports = await entriesBetween(tx, "exercise", personId, me.today, me.today);
    const done = new Set(reports.filter((each) => each.status !== "not-done").map((each) => each.itemId));
    const items = dueOn(programs, me.today, ran ? true : null);
    const counted = items.filter((item) => item.when === "due");
    const standings = standingsOf(programs, me.today);
    const answers = standings.length > 0 ? await answersOf(tx, orgId, personId) : [];
    const over = (each: GivenProgram) => each.untilDay !== null && each.untilDay < me.today;
    return {
      today: me.today,
      gate: { screened: state?.screened ?? false, advised: state?.advised ?? false },
      current: programs.filter((each) => each.fromDay <= me.today && !over(each)),
      coming: programs.filter((each) => each.fromDay > me.today),
      ended: programs.filter(over),
      due: {
        due: counted.length,
        done: counted.filter((item) => done.has(item.itemId)).length,
        ifYouRun: items.length - counted.length,
      },
      standings,
      taken: standings.flatMap((standing) => takenByRule(standing, answers, me.today) ?? []),
      ownExercises: own.map((each) => each.exercise),
      photos: Object.fromEntries(own.map((each) => [each.exercise.id, each.photos])),
    };
  });
}

/** The athlete confirms having read the advice to ask a doctor first; the first time stands. */
export function confirmDoctorAdvice(ctx: Ctx, key: string) {
  const { orgId, personId } = ctx.actor;
  return once<{ confirmed: true }>(ctx, { key, did: "advice.doctor-first", body: null }, async (tx, refuse) => {
    if (!(await reach(ctx, tx, personId, "athlete.write"))) refuse({ why: "not-found" });
    if (await rows.confirmAdvice(tx, orgId, personId, ctx.now.toISOString()))
      await audit.record(tx, {
        orgId,
        actorId: personId,
        subjectId: personId,
        verb: "advice.doctor-first",
        requestId: ctx.requestId,
      });
    return { confirmed: true };
  });
}
