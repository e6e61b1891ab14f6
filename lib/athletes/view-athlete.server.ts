import type { Tx } from "@/db/client";
import { type ReadDay, unreadDays } from "@/db/queries/answers";
import { namesOf, readPage } from "@/db/queries/athlete-page";
import { flagsOf, type FlagLine } from "@/db/queries/flags";
import { referralsOf } from "@/db/queries/referrals";
import { reachAlone } from "@/lib/access/athlete.server";
import { may } from "@/lib/access/may";
import { ANSWER_DAYS } from "@/lib/answers/answer";
import type { Ctx } from "@/lib/ctx.server";
import { addDays } from "@/lib/days";
import { countedFrom } from "@/lib/programs/how-it-went";
import type { Viewer } from "@/lib/triage/receipt";
import type { AthleteView } from "./athlete-view";
import { factsOf } from "./facts-of";
import { flagHistory } from "./flag-history";
import type { PageRecord } from "./page-record";
import { recordLook } from "./record-look.server";

/** A year of runs for the chart, and a month before it. */
const RUN_DAYS = 400;
const MOST_FLAGS = 200;
/** As many as the page lists. */
const MOST_NAMED_CHECK_INS = 30;

/**
 * An athlete's page as the actor may see it: the athlete their own, staff those of their teams.
 * That staff looked is put on record, once a day, for the athlete to see, and which logs they read. Null for missing and foreign ids alike.
 */
export async function viewAthlete(ctx: Ctx, athleteId: string): Promise<AthleteView | null> {
  const read = await readView(ctx, athleteId);
  if (!read) return null;
  const { view, unread } = read;
  const asRole = view.viewer === "physio" ? "physio" : "coach";
  if (athleteId !== ctx.actor.personId) await recordLook(ctx, athleteId, view.today, { asRole, days: unread });
  return view;
}

/** The same without putting on record that anybody looked. */
export function readView(ctx: Ctx, athleteId: string): Promise<{ view: AthleteView; unread: ReadDay[] } | null> {
  const { orgId, personId } = ctx.actor;
  return ctx.read(async (tx) => {
    const athlete = await reachAlone(ctx, tx, athleteId, "athlete.read");
    if (!athlete) return null;
    const { today } = athlete;
    const isOwn = athleteId === personId;
    const [record, lines, referrals, unread] = await Promise.all([
      readPage(tx, orgId, athleteId, {
        runsFrom: addDays(today, -RUN_DAYS),
        exercisesFrom: countedFrom(today),
      }),
      flagsOf(tx, orgId, athleteId, MOST_FLAGS),
      referralsOf(tx, orgId, athleteId),
      isOwn || !ctx.isShown
        ? []
        : unreadDays(tx, { orgId, athleteId }, personId, addDays(today, 1 - ANSWER_DAYS), today),
    ]);
    if (!record) return null;
    const viewer = viewerOf(ctx, athleteId);
    const view = {
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
    return { view, unread };
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
