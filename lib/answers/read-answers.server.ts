import { markSeen, readAnswerRows } from "@/db/queries/answers";
import { reach } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import { addDays, type Day } from "@/lib/days";
import { ANSWER_DAYS, type AnsweredDay } from "./answer";
import { answeredDays, forToday, isNew } from "./answered-days";
import { ANSWERED_DAYS } from "./logged-day";

/** Answers to an athlete's logs of the last 14 days, as staff may read them; null for missing and foreign ids alike. */
export function readAnswers(ctx: Ctx, athleteId: string): Promise<AnsweredDay[] | null> {
  return ctx.read(async (tx) => {
    const athlete = await reach(ctx, tx, athleteId, "answer.read");
    if (!athlete) return null;
    const { orgId } = ctx.actor;
    const { today } = athlete;
    return answeredDays(await readAnswerRows(tx, { orgId, athleteId }, addDays(today, 1 - ANSWER_DAYS), today));
  });
}

/** Who read and answered the athlete's own logs of these days; what is shown of it counts as seen from now on. */
export async function readOwnAnswers(ctx: Ctx, from: Day, to: Day): Promise<AnsweredDay[]> {
  const days = await readOwn(ctx, from, to);
  await seen(ctx, days);
  return days;
}

/** What Today shows of them: what was not seen yet, of the last 28 days, and the newest day of which anything is to be said. */
export async function readAnswersForToday(ctx: Ctx): Promise<AnsweredDay[]> {
  const days = forToday(await readOwn(ctx, addDays(ctx.today, 1 - ANSWERED_DAYS), ctx.today));
  await seen(ctx, days);
  return days;
}

function readOwn(ctx: Ctx, from: Day, to: Day): Promise<AnsweredDay[]> {
  const { orgId, personId: athleteId } = ctx.actor;
  return ctx.read(async (tx) => answeredDays(await readAnswerRows(tx, { orgId, athleteId }, from, to)));
}

/** A page that a browser fetched ahead is one nobody has seen. */
async function seen(ctx: Ctx, days: readonly AnsweredDay[]): Promise<void> {
  const { orgId, personId: athleteId } = ctx.actor;
  const ids = days.flatMap((day) => day.answers.filter(isNew).map((answer) => answer.id));
  if (ids.length > 0 && ctx.isShown) await ctx.transaction((tx) => markSeen(tx, { orgId, athleteId }, ids));
}
