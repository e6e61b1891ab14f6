import { createHash } from "node:crypto";
import type { Tx } from "@/db/client";
import { markRead } from "@/db/queries/answers";
import { namesOf, readPage, recordOnce } from "@/db/queries/athlete-page";
import { flagsOf, type FlagLine } from "@/db/queries/flags";
import { referralsOf } from "@/db/queries/referrals";
import { reach } from "@/lib/access/athlete.server";
import { may } from "@/lib/access/may";
import { ANSWER_DAYS } from "@/lib/answers/answer";
import type { Ctx } from "@/lib/ctx.server";
import { addDays, type Day } from "@/lib/days";
import { countedFrom } from "@/lib/programs/how-it-went";
import type { Viewer } from "@/lib/triage/receipt";
import type { AthleteView } from "./athlete-view";
import { factsOf } from "./facts-of";
import { flagHistory } from "./flag-history";
import type { PageRecord } from "./page-record";

/** A year of runs for the chart, and a month before it. */
const RUN_DAYS = 400;
const MOST_FLAGS = 200;
/** As many as the page lists. */
const MOST_NAMED_CHECK_INS = 30;

/**
 * An athlete's page as the actor may see it: the athlete their own, staff those of their teams.
 * That staff looked is put on record, once a day, for the athlete to see, and which logs they read. Null for missing and foreign ids alike.
 */
export function viewAthlete(ctx: Ctx, athleteId: string): Promise<AthleteView | null> {
  const { orgId, personId } = ctx.actor;
  return ctx.transaction(async (tx): Promise<AthleteView | null> => {
    const athlete = await reach(ctx, tx, athleteId, "athlete.read");
    if (!athlete) return null;
    const { today } = athlete;
    const isOwn = athleteId === personId;
    const [record, lines, referrals] = await Promise.all([
      readPage(tx, orgId, athleteId, {
        runsFrom: addDays(today, -RUN_DAYS),
        exercisesFrom: countedFrom(today),
      }),
      flagsOf(tx, orgId, athleteId, MOST_FLAGS),
      referralsOf(tx, orgId, athleteId),
      isOwn ? null : recordLook(ctx, tx, athleteId, today),
      isOwn || !ctx.isShown ? null : markLogsRead(ctx, tx, athleteId, today),
    ]);
    if (!record) return null;
    const viewer = viewerOf(ctx, athleteId);
    return {
      athleteId,
      today,
      timeZone: ctx.visitor.timeZone,
      viewer,
      record,
      facts: factsOf(record, today),
      flags: flagHistory(lines, viewer),
      referrals,
      names: await namesIn(ctx, tx, athleteId, record, lines),
      canSettle: !isOwn && may(ctx.actor, "flag.settle-team", "team"),
      canRefer: !isOwn && may(ctx.actor, "referral.write", "team"),
    };
  });
}

/** Names of those whom the page mentions; the two that are known already are not asked for. */
async function namesIn(ctx: Ctx, tx: Tx, athleteId: string, record: PageRecord, lines: readonly FlagLine[]) {
  const known = new Map([
    [ctx.actor.personId, ctx.visitor.name],
    [athleteId, record.name],
  ]);
  const mentioned = [
    ...lines.flatMap((line) => line.settledBy ?? []),
    ...record.assignments.flatMap((each) => each.assignedBy ?? []),
    ...record.checkIns.slice(-MOST_NAMED_CHECK_INS).map((each) => each.enteredBy),
  ];
  const found = await namesOf(
    tx,
    mentioned.filter((id) => !known.has(id)),
  );
  return new Map([...known, ...found]);
}

/** A physio reads all of it, as the athlete does; a coach what is the team's. */
export function viewerOf(ctx: Ctx, athleteId: string): Viewer {
  if (athleteId === ctx.actor.personId) return "athlete";
  return may(ctx.actor, "clinical.read", "team") ? "physio" : "coach";
}

/** That staff looked, once a day, for the athlete to read. */
export async function recordLook(ctx: Ctx, tx: Tx, athleteId: string, today: Day) {
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

/** The days whose logs were on this page, for their athlete to hear who read them. */
function markLogsRead(ctx: Ctx, tx: Tx, athleteId: string, today: Day) {
  const { orgId, personId } = ctx.actor;
  const asRole = viewerOf(ctx, athleteId) === "physio" ? "physio" : "coach";
  return markRead(tx, { orgId, athleteId }, { personId, asRole }, addDays(today, 1 - ANSWER_DAYS), today);
}

/** A UUID (version 8) that the same text always gives. */
function uuidFor(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  const variant = ((parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
