import type { Tx } from "@/db/client";
import { assignmentsBetween, lastAnswered } from "@/db/queries/days";
import { entriesBetween } from "@/db/queries/entries";
import { daysWithEntries } from "@/db/queries/history";
import { reach } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import { addDays, daysBetween, type Day } from "@/lib/days";
import { waitingAdvice, type Advice } from "@/lib/flags/advice.server";
import { dueOn, type DueItem } from "@/lib/programs/due";
import { factsOn } from "./facts.server";
import { historyDue } from "./history";
import type { LoggedEntry } from "./logged-entry";
import { loggedOf } from "./logged-rows.server";
import { justNow, type Happened, type JustNow } from "./saved.server";
import { DAYS_BACK } from "./which-day";

/** The longest single run of the 30 days before, and the longest that stays within 1.10 times it. Metres. */
export type Ceiling = { metres: number; longestMetres: number; longestOn: Day };
export type RunBefore = { entryId: string; version: number; metres: number };

export type DayView = {
  day: Day;
  /** The athlete's own local day. */
  today: Day;
  logged: LoggedEntry[];
  /** What is due and not reported yet. */
  due: DueItem[];
  /** Of the items due: all, and those reported done. */
  counted: { due: number; done: number };
  /** Null while there are not yet 30 days of runs to compare with. */
  ceiling: Ceiling | null;
  /** Runs of the day before whose next morning nobody told of. */
  runsBefore: RunBefore[];
  advice: Advice[];
  /** Days since the weekly questions were last answered; null = never. */
  weekAgeDays: number | null;
  historyDue: boolean;
  justNow: JustNow;
  /** Which of the loggable days hold anything at all. */
  daysLogged: Day[];
};

/** Everything the screen of one day shows to its own athlete; null when the actor is no athlete here. */
export function readDay(ctx: Ctx, day: Day, happened: Happened = {}): Promise<DayView | null> {
  const { orgId, personId: athleteId } = ctx.actor;
  return ctx.transaction(async (tx): Promise<DayView | null> => {
    const me = await reach(ctx, tx, athleteId, "log.read");
    if (!me) return null;
    const logged = await loggedBetween(tx, athleteId, day, day);
    const due = await dueFor(tx, orgId, athleteId, day, logged);
    const reported = new Map(
      logged.flatMap((entry) => (entry.kind === "exercise" ? [[entry.said.itemId, entry.said.status]] : [])),
    );
    const counted = due.filter((item) => item.when === "due");
    const before = await entriesBetween(tx, "run", athleteId, addDays(day, -1), addDays(day, -1));
    const last = await lastAnswered(tx, orgId, athleteId);
    return {
      day,
      today: me.today,
      logged,
      due: due.filter((item) => !reported.has(item.itemId)),
      counted: {
        due: counted.length,
        done: counted.filter((item) => (reported.get(item.itemId) ?? "not-done") !== "not-done").length,
      },
      ceiling: await ceilingOn(tx, orgId, athleteId, day),
      runsBefore: before
        .filter((run) => run.painNextMorning === null)
        .map(({ entryId, version, metres }) => ({ entryId, version, metres })),
      advice: await waitingAdvice(ctx, tx),
      weekAgeDays: last.screen === null ? null : daysBetween(last.screen, me.today),
      historyDue: historyDue(last.history, me.today),
      justNow: await justNow(ctx, tx, happened),
      daysLogged: await daysWithEntries(tx, orgId, athleteId, null, DAYS_BACK + 1),
    };
  });
}

/** What is due on a day and may be reported in its form, whether or not it was reported before. */
export function readDue(ctx: Ctx, day: Day): Promise<DueItem[]> {
  const { orgId, personId } = ctx.actor;
  return ctx.transaction(async (tx) => dueFor(tx, orgId, personId, day, await loggedBetween(tx, personId, day, day)));
}

/** A run on record makes the items around runs due; without one nobody knows yet. */
async function dueFor(tx: Tx, orgId: string, athleteId: string, day: Day, logged: readonly LoggedEntry[]) {
  const assignments = await assignmentsBetween(tx, orgId, athleteId, day, day);
  return dueOn(assignments, day, logged.some((entry) => entry.kind === "run") ? true : null);
}

async function loggedBetween(tx: Tx, athleteId: string, from: Day, to: Day): Promise<LoggedEntry[]> {
  return loggedOf(tx, athleteId, {
    "check-in": await entriesBetween(tx, "check-in", athleteId, from, to),
    run: await entriesBetween(tx, "run", athleteId, from, to),
    exercise: await entriesBetween(tx, "exercise", athleteId, from, to),
    week: await entriesBetween(tx, "week", athleteId, from, to),
    screen: await entriesBetween(tx, "screen", athleteId, from, to),
    history: await entriesBetween(tx, "history", athleteId, from, to),
    assessment: await entriesBetween(tx, "assessment", athleteId, from, to),
  });
}

async function ceilingOn(tx: Tx, orgId: string, athleteId: string, day: Day): Promise<Ceiling | null> {
  const known = await factsOn(tx, orgId, athleteId, day);
  if (!known?.facts.baseline) return null;
  const { ceilingMetres, longestRun30Metres, longestRun30Date } = known.facts;
  if (ceilingMetres === null || longestRun30Metres === null || longestRun30Date === null) return null;
  return { metres: ceilingMetres, longestMetres: longestRun30Metres, longestOn: longestRun30Date };
}
