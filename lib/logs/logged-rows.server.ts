import type { Tx } from "@/db/client";
import { assignmentsById, namesOf } from "@/db/queries/days";
import type { EntryKind, EntryRow } from "@/db/queries/entries";
import { shoeNames } from "@/db/queries/shoes";
import { ENGLISH } from "@/lib/say";
import { doseText } from "@/lib/programs/dose-text";
import type { LoggedContent, LoggedEntry } from "./logged-entry";
import { LOGGED_KINDS } from "./logged-entry";

export type Rows = { [K in EntryKind]?: readonly EntryRow<K>[] };
const UNKNOWN_WRITER = "somebody of your team";

/** Rows of any kinds as their athlete reads them, with the names of exercises and of whoever wrote them. */
export async function loggedOf(tx: Tx, athleteId: string, rows: Rows): Promise<LoggedEntry[]> {
  const all = LOGGED_KINDS.flatMap((kind) => (rows[kind] ?? []).map((row) => ({ kind, row })));
  const reports = rows.exercise ?? [];
  const [first] = all;
  if (!first) return [];
  const writers = all.map(({ row }) => row.enteredBy).filter((id) => id !== athleteId);
  const assignmentIds = reports.map((report) => report.assignmentId);
  const hasShoes = (rows.run ?? []).some((run) => run.shoeId !== null);
  const [assigned, names, shoes] = await Promise.all([
    assignmentsById(tx, first.row.orgId, athleteId, assignmentIds),
    namesOf(tx, writers),
    hasShoes ? shoeNames(tx, first.row.orgId, athleteId) : new Map<string, string>(),
  ]);
  const items = new Map(
    assigned.flatMap(({ id, snapshot }) =>
      snapshot.items.map(
        (item) => [`${id} ${item.itemId}`, { name: item.name, dose: ENGLISH.told(doseText(item.dose)) }] as const,
      ),
    ),
  );
  return all.map(({ kind, row }) => ({
    ...contentOf(kind, row, { items, shoes }),
    entryId: row.entryId,
    version: row.version,
    day: row.day,
    enteredOn: row.enteredOn,
    enteredAt: new Date(row.enteredAt).toISOString(),
    by: row.enteredBy === athleteId ? null : (names.get(row.enteredBy) ?? UNKNOWN_WRITER),
    live: row.supersededAt === null,
  }));
}

type Names = { items: ReadonlyMap<string, { name: string; dose: string }>; shoes: ReadonlyMap<string, string> };

function contentOf(kind: EntryKind, row: EntryRow<EntryKind>, { items, shoes }: Names): LoggedContent {
  // The kind says which table the row came from; the rows themselves carry no such mark.
  switch (kind) {
    case "check-in": {
      const { backPain, symptoms, atRest, night, dailyLife, note } = row as EntryRow<"check-in">;
      const said = { backPain, symptoms, atRest, night, dailyLife, note };
      return { kind, said: said as (LoggedContent & { kind: "check-in" })["said"] };
    }
    case "run": {
      const run = row as EntryRow<"run">;
      const { metres, seconds, effort, surface, kind: ofRun, painBefore, painDuring, painNextMorning } = run;
      const said = { metres, seconds, effort, surface, kind: ofRun, painBefore, painDuring, painNextMorning };
      const { source, startedAt, shoeId, warmUp, coolDown } = run;
      const shoeName = shoeId === null ? null : (shoes.get(shoeId) ?? null);
      const more = { source, startedAt, shoeId, warmUp, coolDown, shoeName };
      return { kind, said: { ...said, ...more } as (LoggedContent & { kind: "run" })["said"] };
    }
    case "other-sport": {
      const { sport, minutes } = row as EntryRow<"other-sport">;
      return { kind, said: { sport, minutes } as (LoggedContent & { kind: "other-sport" })["said"] };
    }
    case "exercise": {
      const { assignmentId, itemId, status, sets, reps, holdSeconds, ...how } = row as EntryRow<"exercise">;
      const item = items.get(`${assignmentId} ${itemId}`) ?? { name: "An exercise", dose: "" };
      const done = { sets: sets ?? undefined, reps: reps ?? undefined, holdSeconds: holdSeconds ?? undefined };
      const { effort, pain, formHeld } = how;
      const went = { effort: effort ?? undefined, pain: pain ?? undefined, formHeld: formHeld ?? undefined };
      return { kind, said: { assignmentId, itemId, status, ...done, ...went, ...item } };
    }
    case "screen":
      return { kind, said: { answers: (row as EntryRow<"screen">).answers } };
    case "history":
      return { kind, said: { answers: (row as EntryRow<"history">).answers } };
    case "week":
      return { kind, said: { running: (row as EntryRow<"week">).running } };
    case "assessment": {
      const { kind: check, side, tenths, result, stopped } = row as EntryRow<"assessment">;
      return { kind, said: { check, side, tenths, result, stopped } };
    }
  }
}
