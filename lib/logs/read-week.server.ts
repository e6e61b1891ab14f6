import { lastAnswered } from "@/db/queries/days";
import { reach } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import { ageOn, type Day } from "@/lib/days";
import { factsOn } from "./facts.server";
import { historyDue } from "./history";
import { justNow, type Happened, type JustNow } from "./saved.server";
import { questionsFor, type ScreenQuestion } from "./screen-questions";

export type WeekView = {
  today: Day;
  questions: ScreenQuestion[];
  askHistory: boolean;
  /** When the safety questions were last answered; null = never. */
  screenedOn: Day | null;
  weekOn: Day | null;
  justNow: JustNow;
};

/** The questions put to this athlete this week; null when the actor is no athlete here. */
export function readWeek(ctx: Ctx, happened: Happened = {}): Promise<WeekView | null> {
  const { orgId, personId: athleteId } = ctx.actor;
  return ctx.transaction(async (tx): Promise<WeekView | null> => {
    const me = await reach(ctx, tx, athleteId, "clinical.write");
    const known = me && (await factsOn(tx, orgId, athleteId, me.today));
    if (!known) return null;
    const last = await lastAnswered(tx, orgId, athleteId);
    const { birthDate } = known;
    const episode = known.facts.episode?.open ? known.facts.episode : null;
    return {
      today: me.today,
      questions: questionsFor({
        age: birthDate === null ? null : ageOn(birthDate, me.today),
        dayOfEpisode: episode?.dayNumber ?? null,
        ageAtStart: birthDate !== null && episode ? ageOn(birthDate, episode.start) : null,
      }),
      askHistory: historyDue(last.history, me.today),
      screenedOn: last.screen,
      weekOn: last.week,
      justNow: await justNow(ctx, tx, happened),
    };
  });
}
