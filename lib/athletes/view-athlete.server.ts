import { createHash } from "node:crypto";
import type { Tx } from "@/db/client";
import { namesOf, readPage, recordOnce } from "@/db/queries/athlete-page";
import { flagsOf } from "@/db/queries/flags";
import { referralsOf } from "@/db/queries/referrals";
import { reach } from "@/lib/access/athlete.server";
import { may } from "@/lib/access/may";
import type { Ctx } from "@/lib/ctx.server";
import { addDays, type Day } from "@/lib/days";
import { EXERCISE_DAYS } from "@/lib/logs/timeline-of";
import type { Viewer } from "@/lib/triage/receipt";
import type { AthleteView } from "./athlete-view";
import { factsOf } from "./facts-of";
import { flagHistory } from "./flag-history";
import type { PageRecord } from "./page-record";

/** A year of runs for the chart, and a month before it. */
const RUN_DAYS = 400;
const MOST_FLAGS = 200;

/**
 * An athlete's page as the actor may see it: the athlete their own, staff those of their teams.
 * That staff looked is put on record, once a day, for the athlete to see. Null for missing and foreign ids alike.
 */
export function viewAthlete(ctx: Ctx, athleteId: string): Promise<AthleteView | null> {
  return ctx.transaction(async (tx) => {
    const athlete = await reach(ctx, tx, athleteId, "athlete.read");
    if (!athlete) return null;
    const record = await readPage(tx, ctx.actor.orgId, athleteId, {
      runsFrom: addDays(athlete.today, -RUN_DAYS),
      exercisesFrom: addDays(athlete.today, 1 - EXERCISE_DAYS),
    });
    if (!record) return null;
    if (athleteId !== ctx.actor.personId) await recordLook(ctx, tx, athleteId, athlete.today);
    return read(ctx, tx, athleteId, athlete.today, record);
  });
}

async function read(ctx: Ctx, tx: Tx, athleteId: string, today: Day, record: PageRecord): Promise<AthleteView> {
  const { orgId } = ctx.actor;
  const viewer = viewerOf(ctx, athleteId);
  const lines = await flagsOf(tx, orgId, athleteId, MOST_FLAGS);
  const referrals = await referralsOf(tx, orgId, athleteId);
  const names = await namesOf(tx, [
    ...lines.flatMap((line) => line.settledBy ?? []),
    ...record.assignments.map((each) => each.assignedBy),
    ...record.assessments.map((each) => each.enteredBy),
    ...record.checkIns.slice(-30).map((each) => each.enteredBy),
    ...referrals.map((each) => each.createdBy),
  ]);
  return {
    athleteId,
    today,
    timeZone: ctx.visitor.timeZone,
    viewer,
    record,
    facts: factsOf(record, today),
    flags: flagHistory(lines, viewer),
    referrals,
    names,
    canSettle: athleteId !== ctx.actor.personId && may(ctx.actor, "flag.settle-team", "team"),
    canRefer: athleteId !== ctx.actor.personId && may(ctx.actor, "referral.write", "team"),
  };
}

/** A physio reads all of it, as the athlete does; a coach what is the team's. */
export function viewerOf(ctx: Ctx, athleteId: string): Viewer {
  if (athleteId === ctx.actor.personId) return "athlete";
  return may(ctx.actor, "clinical.read", "team") ? "physio" : "coach";
}

async function recordLook(ctx: Ctx, tx: Tx, athleteId: string, today: Day) {
  const { orgId, personId } = ctx.actor;
  await recordOnce(tx, {
    id: uuidFor(`page.view ${orgId} ${personId} ${athleteId} ${today}`),
    orgId,
    actorId: personId,
    subjectId: athleteId,
    verb: "page.view",
    requestId: ctx.requestId,
  });
}

/** A UUID (version 8) that the same text always gives. */
function uuidFor(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  const variant = ((parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
