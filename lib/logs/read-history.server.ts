import { entriesBetween } from "@/db/queries/entries";
import { daysWithEntries, versionsOf } from "@/db/queries/history";
import { reach } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import { addDays, type Day } from "@/lib/days";
import { LOGGED_KINDS, type LoggedEntry } from "./logged-entry";
import { loggedOf, type Rows } from "./logged-rows.server";
import { justNow, type Happened, type JustNow } from "./saved.server";

const DAYS_A_PAGE = 14;

export type HistoryView = {
  /** Days with entries, newest first. A day without any is not listed: it was not logged. */
  days: { day: Day; entries: LoggedEntry[] }[];
  /** All versions of entries that were edited, by entry, newest first. */
  versions: ReadonlyMap<string, readonly LoggedEntry[]>;
  /** The page of older days begins with this one; null on the last page. */
  older: Day | null;
  justNow: JustNow;
};

/** A page of the athlete's own history: the 14 newest days with entries, from `from` back. Null when the actor is no athlete here. */
export function readHistory(ctx: Ctx, from: Day | null, happened: Happened = {}): Promise<HistoryView | null> {
  const { orgId, personId: athleteId } = ctx.actor;
  return ctx.transaction(async (tx): Promise<HistoryView | null> => {
    if (!(await reach(ctx, tx, athleteId, "log.read"))) return null;
    const before = from && addDays(from, 1);
    const found = await daysWithEntries(tx, orgId, athleteId, before, DAYS_A_PAGE + 1);
    const [older = null] = found.slice(DAYS_A_PAGE);
    const days = found.slice(0, DAYS_A_PAGE);
    const [newest, oldest] = [days[0], days.at(-1)];
    const live: Rows = {};
    const all: Rows = {};
    if (newest && oldest)
      for (const kind of LOGGED_KINDS) {
        const rows = await entriesBetween(tx, kind, athleteId, oldest, newest);
        const edited = rows.filter((row) => row.version > 1).map((row) => row.entryId);
        Object.assign(live, { [kind]: rows });
        Object.assign(all, { [kind]: await versionsOf(tx, kind, athleteId, edited) });
      }
    const entries = await loggedOf(tx, athleteId, live);
    const versions = await loggedOf(tx, athleteId, all);
    return {
      days: days.map((day) => ({ day, entries: entries.filter((entry) => entry.day === day) })),
      versions: byEntry(versions),
      older,
      justNow: await justNow(ctx, tx, happened),
    };
  });
}

function byEntry(versions: readonly LoggedEntry[]): Map<string, LoggedEntry[]> {
  const found = new Map<string, LoggedEntry[]>();
  for (const version of versions) found.set(version.entryId, [...(found.get(version.entryId) ?? []), version]);
  return found;
}
