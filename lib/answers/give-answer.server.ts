import type { Tx } from "@/db/client";
import { newId } from "@/db/ids";
import * as rows from "@/db/queries/answers";
import * as audit from "@/db/queries/audit";
import { isUuid, reach } from "@/lib/access/athlete.server";
import { may } from "@/lib/access/may";
import type { Ctx } from "@/lib/ctx.server";
import { addDays, isDay, type Day } from "@/lib/days";
import { once } from "@/lib/programs/once.server";
import { ANSWER_DAYS, audienceBack, type Reaction } from "./answer";

export type Given = { answerId: string };
type NotFound = { why: "not-found" };
type Refuse = (reason: NotFound) => never;

/** Staff's one tap on the log of a day; another tap changes it. Errors not-found, also for a day without a log they may read. */
export function react(ctx: Ctx, input: { athleteId: string; day: Day; reaction: Reaction; key: string }) {
  const { athleteId, day, reaction, key } = input;
  const what = { key, did: "answer.react", body: { athleteId, day, reaction } };
  return once<Given>(ctx, what, async (tx, refuse) => {
    const by = await answering(ctx, tx, athleteId, day, refuse);
    const answerId = await rows.putReaction(tx, { ...by, athleteId, id: newId(), day, reaction });
    await note(ctx, tx, athleteId, what.did, answerId);
    return { answerId };
  });
}

/** Staff's words to the log of a day. `shared`: a physio's for coaches, too; what a coach writes always is. Errors as above. */
export function reply(ctx: Ctx, input: { athleteId: string; day: Day; text: string; shared: boolean; key: string }) {
  const { athleteId, day, text, shared, key } = input;
  const what = { key, did: "answer.reply", body: { athleteId, day, text, shared } };
  return once<Given>(ctx, what, async (tx, refuse) => {
    const by = await answering(ctx, tx, athleteId, day, refuse);
    const audience = by.asRole === "coach" ? "team" : shared ? "shared" : "physios";
    const id = newId();
    await rows.addAnswer(tx, { ...by, athleteId, id, day, kind: "reply", audience, text });
    await note(ctx, tx, athleteId, what.did, id);
    return { answerId: id };
  });
}

/** An athlete's line back to an answer that stands. Errors not-found. */
export function sayBack(ctx: Ctx, input: { toId: string; text: string; key: string }) {
  const { toId, text, key } = input;
  return once<Given>(ctx, { key, did: "answer.back", body: { toId, text } }, async (tx, refuse) => {
    const { orgId, personId: athleteId } = ctx.actor;
    const me = isUuid(toId) ? await reach(ctx, tx, athleteId, "answer.write-back") : null;
    const to = me && (await rows.standingAnswer(tx, { orgId, athleteId }, toId));
    if (!to || to.kind === "back") return refuse({ why: "not-found" });
    const id = newId();
    await rows.addAnswer(tx, {
      ...{ orgId, athleteId, id, day: to.day, personId: athleteId, asRole: "athlete", kind: "back" },
      ...{ audience: audienceBack({ ...to, role: to.asRole }), text, toId },
    });
    await note(ctx, tx, athleteId, "answer.back", id);
    return { answerId: id };
  });
}

/** Takes back one's own answer: nobody is shown it any more, and it stays on record. Errors not-found. */
export function takeBackAnswer(ctx: Ctx, input: { athleteId: string; answerId: string; key: string }) {
  const { athleteId, answerId, key } = input;
  const what = { key, did: "answer.take-back", body: { athleteId, answerId } };
  return once<Given>(ctx, what, async (tx, refuse) => {
    const { orgId, personId } = ctx.actor;
    const found = isUuid(answerId) ? await reach(ctx, tx, athleteId, "answer.write", "answer.write-back") : null;
    const taken = found && (await rows.takeBack(tx, { orgId, athleteId }, answerId, personId, ctx.now.toISOString()));
    if (!taken) return refuse({ why: "not-found" });
    await note(ctx, tx, athleteId, what.did, answerId);
    return { answerId };
  });
}

/** Staff of somebody else's team, in the role that sees most, and a day that they may read a log of. */
async function answering(ctx: Ctx, tx: Tx, athleteId: string, day: Day, refuse: Refuse) {
  const { orgId, personId } = ctx.actor;
  const athlete = athleteId === personId ? null : await reach(ctx, tx, athleteId, "answer.write");
  if (!athlete || !isDay(day)) return refuse({ why: "not-found" });
  const isNear = day <= athlete.today && day > addDays(athlete.today, -ANSWER_DAYS);
  if (!isNear || !(await rows.seesLog(tx, { orgId, athleteId }, day))) return refuse({ why: "not-found" });
  const asRole = may(ctx.actor, "answer.write-physios", "team") ? ("physio" as const) : ("coach" as const);
  return { orgId, personId, asRole };
}

function note(ctx: Ctx, tx: Tx, athleteId: string, verb: string, entityId: string) {
  const { orgId, personId } = ctx.actor;
  return audit.record(tx, { orgId, actorId: personId, subjectId: athleteId, verb, entityId, requestId: ctx.requestId });
}
