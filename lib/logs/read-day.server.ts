import { assignmentsBetween, readDayRows, type DayRows } from "@/db/queries/days";
import { entriesBetween } from "@/db/queries/entries";
import { shoeNames, shoesOf } from "@/db/queries/shoes";
import { reach } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import { addDays, daysBetween, type Day } from "@/lib/days";
import { deliver, unreadAdvice, type Advice } from "@/lib/flags/advice.server";
import { dueOn, type DueItem } from "@/lib/programs/due";
import { type Limit, longestRunMetres } from "@/lib/programs/limits";
import { fromStored } from "@/lib/programs/stored-limit";
import { shoeChoices, type ShoeChoice } from "@/lib/shoes/shoe";
import { ceilingOn, type Ceiling } from "./ceiling";
import { RUN_DAYS } from "./facts.server";
import { historyDue } from "./history";
import type { LoggedEntry } from "./logged-entry";
import { loggedOf } from "./logged-rows.server";
import { offerOf, type Offer } from "./same-as-yesterday";
import { justNow, type Happened, type JustNow } from "./saved.server";
import type { Symptom } from "./symptom-words";
import { DAYS_BACK } from "./which-day";

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
  /** What a physio has set that holds on the day. */
  limits: { id: string; limit: Limit; by: string | null }[];
  /** The longest run the limits leave; 0 = none, null = they set no bound. A longer one is logged all the same. */
  longestMetres: number | null;
  /** The pause the day lies in: what is due is still due, and is not missed. */
  pause: DayRows["pauses"][number] | null;
  /** Runs of the day before whose next morning nobody told of. */
  runsBefore: RunBefore[];
  advice: Advice[];
  /** What the day before said of pain and places, while the day itself says nothing of them yet. */
  offer: Offer | null;
  /** Days since the weekly questions were last answered; null = never. */
  weekAgeDays: number | null;
  historyDue: boolean;
  justNow: JustNow;
  /** Two phones logged the day without knowing of each other: both logs stand until the athlete says more. */
  loggedApart: boolean;
  /** Pairs of shoes a run may be said to have been in. */
  shoes: ShoeChoice[];
  /** Which of the loggable days hold anything at all. */
  daysLogged: Day[];
};

/** Everything the screen of one day shows to its own athlete; null when the actor is no athlete here. */
export async function readDay(ctx: Ctx, day: Day, happened: Happened = {}): Promise<DayView | null> {
  const view = await viewOf(ctx, day, happened);
  if (view) await deliver(ctx, view.advice);
  return view;
}

function viewOf(ctx: Ctx, day: Day, happened: Happened): Promise<DayView | null> {
  const { orgId, personId: athleteId } = ctx.actor;
  return ctx.read(async (tx): Promise<DayView | null> => {
    const yesterday = addDays(day, -1);
    // All of it is the actor's own, so nothing waits for the answer of `reach`: issued together, they travel together.
    const [me, rows, advice, happenedNow, shoes] = await Promise.all([
      reach(ctx, tx, athleteId, "log.read"),
      readDayRows(tx, orgId, athleteId, {
        day,
        entriesFrom: yesterday,
        runsFrom: addDays(day, -RUN_DAYS),
        loggedSince: addDays(ctx.today, -DAYS_BACK),
      }),
      unreadAdvice(ctx, tx),
      justNow(ctx, tx, happened),
      shoesOf(tx, orgId, athleteId),
    ]);
    if (!me) return null;
    const logged = await loggedOf(tx, athleteId, ofDay(rows.entries, day));
    const due = dueOn(rows.assignments, day, ranOn(rows.entries.run, day));
    const reported = new Map(
      logged.flatMap((entry) => (entry.kind === "exercise" ? [[entry.said.itemId, entry.said.status]] : [])),
    );
    const counted = due.filter((item) => item.when === "due");
    const limits = rows.limits.map(({ id, by, ...stored }) => ({ id, by, limit: fromStored(stored) }));
    return {
      day,
      today: me.today,
      logged,
      due: due.filter((item) => !reported.has(item.itemId)),
      counted: {
        due: counted.length,
        done: counted.filter((item) => (reported.get(item.itemId) ?? "not-done") !== "not-done").length,
      },
      ceiling: ceilingOn(rows.runs, day),
      limits,
      longestMetres: longestRunMetres(
        limits.map((each) => each.limit),
        day,
      ),
      pause: rows.pauses[0] ?? null,
      runsBefore: rows.entries.run
        .filter((run) => run.day === yesterday && run.painNextMorning === null)
        .map(({ entryId, version, metres }) => ({ entryId, version, metres })),
      advice,
      offer: offeredOn(rows.entries["check-in"], day),
      weekAgeDays: rows.last.screen === null ? null : daysBetween(rows.last.screen, me.today),
      historyDue: historyDue(rows.last.history, me.today),
      justNow: happenedNow,
      loggedApart: rows.loggedApart,
      shoes: shoeChoices(shoes),
      daysLogged: rows.daysLogged,
    };
  });
}

/** What is due on a day and may be reported in its form, whether or not it was reported before. */
export const readDue = async (ctx: Ctx, day: Day): Promise<DueItem[]> => (await readNameable(ctx, day)).dueItems;

/** What the form of a day may name: the items due on it, and any pair of the athlete's shoes. */
export function readNameable(ctx: Ctx, day: Day): Promise<{ dueItems: DueItem[]; shoeIds: string[] }> {
  const { orgId, personId } = ctx.actor;
  return ctx.read(async (tx) => {
    const [assignments, runs, shoes] = await Promise.all([
      assignmentsBetween(tx, orgId, personId, day, day),
      entriesBetween(tx, "run", personId, day, day),
      shoeNames(tx, orgId, personId),
    ]);
    return { dueItems: dueOn(assignments, day, ranOn(runs, day)), shoeIds: [...shoes.keys()] };
  });
}

/** A run on record makes the items around runs due; without one nobody knows yet. */
const ranOn = (runs: readonly { day: Day }[], day: Day) => (runs.some((run) => run.day === day) ? true : null);

/** The last check-in of the day before; none once the day has one of its own. */
function offeredOn(checkIns: DayRows["entries"]["check-in"], day: Day): Offer | null {
  if (checkIns.some((entry) => entry.day === day)) return null;
  const last = checkIns.filter((entry) => entry.day === addDays(day, -1)).at(-1);
  return last ? offerOf({ ...last, symptoms: last.symptoms as Symptom[] }) : null;
}

const ofDay = (entries: DayRows["entries"], day: Day) =>
  Object.fromEntries(
    Object.entries(entries).map(([kind, rows]) => [kind, (rows as { day: Day }[]).filter((row) => row.day === day)]),
  ) as DayRows["entries"];
