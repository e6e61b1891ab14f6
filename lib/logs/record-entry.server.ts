import {
  addEntries,
  entryHistory,
  liveEntry,
  supersede,
  supersedeReports,
  type EntryKind,
  type EntryRow,
  type NewEntry,
} from "@/db/queries/entries";
import { isUuid } from "@/lib/access/athlete.server";
import type { Verb } from "@/lib/access/may";
import type { Ctx } from "@/lib/ctx.server";
import type { Day } from "@/lib/days";
import type { Said } from "@/lib/flags/said";
import { changeRecord, enteredOnBy, refuseNotFound } from "./change-record.server";

/** Answers and histories are clinical: a physio writes them as a physio, not as keeper of the log. */
const VERBS: Record<EntryKind, Verb[]> = {
  "check-in": ["log.write", "log.write-on-behalf"],
  run: ["log.write", "log.write-on-behalf"],
  "other-sport": ["log.write", "log.write-on-behalf"],
  exercise: ["log.write", "log.write-on-behalf"],
  week: ["log.write", "log.write-on-behalf"],
  assessment: ["log.write", "log.write-on-behalf"],
  screen: ["clinical.write"],
  history: ["clinical.write"],
};

/** The fields of an entry that its form fills; all else is ours. */
export type EntryContent<K extends EntryKind> = Omit<
  NewEntry<K>,
  "orgId" | "athleteId" | "entryId" | "version" | "day" | "enteredOn" | "enteredBy"
>;

type About = { athleteId: string; key: string };

const saidIn = (day: Day, { screen, history, "check-in": checkIn }: { [K in EntryKind]?: EntryContent<K> }): Said => ({
  day,
  screen: screen?.answers,
  history: history?.answers,
  checkIn,
});

/** Writes one or more entries made together on one form (a weekly minute: answers, running, history). */
export function recordEntries(ctx: Ctx, about: About & { day: Day; entries: { [K in EntryKind]?: EntryContent<K> } }) {
  const { athleteId, key, day, entries } = about;
  const kinds = Object.keys(entries) as EntryKind[];
  const verbs = kinds.some((kind) => VERBS[kind].includes("clinical.write")) ? VERBS.screen : VERBS["check-in"];
  return changeRecord(
    ctx,
    { athleteId, key, verbs, body: { day, entries }, did: `log.${kinds.join("+")}`, said: saidIn(day, entries) },
    async (tx, athlete) => {
      const enteredOn = enteredOnBy(ctx, athlete);
      const base = { orgId: ctx.actor.orgId, athleteId, day, enteredOn, enteredBy: ctx.actor.personId };
      const ids: Partial<Record<EntryKind, string>> = {};
      for (const kind of kinds) {
        // Each kind's content goes with its own table; the loop cannot tell the compiler so.
        const [id] = await addEntries(tx, kind, [{ ...base, ...entries[kind] } as unknown as NewEntry<EntryKind>]);
        ids[kind] = id;
      }
      return ids;
    },
  );
}

/**
 * Edits an entry: the version that was seen is kept as history and a new one takes its place.
 * Somebody else's newer version is not overwritten: the answer is then "not-found" for `version`, and the form shows both.
 */
export function editEntry<K extends EntryKind>(
  ctx: Ctx,
  about: About & { kind: K; entryId: string; version: number; day?: Day; content: EntryContent<K> },
) {
  const { athleteId, key, kind, entryId, version, content } = about;
  const change = {
    athleteId,
    key,
    verbs: VERBS[kind],
    body: [kind, entryId, version, about.day, content],
    did: `edit.${kind}`,
  };
  return changeRecord(ctx, change, async (tx) => {
    if (!isUuid(entryId) || !Number.isSafeInteger(version)) return refuseNotFound();
    const before = await liveEntry(tx, kind, athleteId, entryId);
    if (!before || !(await supersede(tx, kind, athleteId, entryId, ctx.actor.personId, version)))
      return refuseNotFound();
    const { orgId, enteredOn } = before;
    const base = {
      orgId,
      athleteId,
      entryId,
      version: version + 1,
      day: about.day ?? before.day,
      enteredOn,
      enteredBy: ctx.actor.personId,
    };
    await addEntries(tx, kind, [{ ...base, ...content } as unknown as NewEntry<K>]);
    return { entryId, version: version + 1 };
  });
}

/** Deletes an entry: its versions are kept as history, and no rule or chart sees it any more. */
export function deleteEntry(ctx: Ctx, about: About & { kind: EntryKind; entryId: string; version: number }) {
  const { athleteId, key, kind, entryId, version } = about;
  const change = { athleteId, key, verbs: VERBS[kind], body: [kind, entryId, version], did: `delete.${kind}` };
  return changeRecord(ctx, change, async (tx) => {
    if (!isUuid(entryId) || !Number.isSafeInteger(version)) return refuseNotFound();
    if (!(await supersede(tx, kind, athleteId, entryId, ctx.actor.personId, version))) return refuseNotFound();
    return { entryId, version };
  });
}

/** Undoes a deletion: what the deleted version said stands again, as a new version. */
export function restoreEntry(ctx: Ctx, about: About & { kind: EntryKind; entryId: string }) {
  const { athleteId, key, kind, entryId } = about;
  const change = { athleteId, key, verbs: VERBS[kind], body: [kind, entryId], did: `restore.${kind}` };
  return changeRecord(ctx, change, async (tx) => {
    if (!isUuid(entryId)) return refuseNotFound();
    const [last] = await entryHistory(tx, kind, athleteId, entryId);
    if (!last || !last.supersededAt) return refuseNotFound();
    // One report of an item a day: what was reported since the deletion gives way.
    if (kind === "exercise") {
      const { day, itemId } = last as EntryRow<"exercise">;
      await supersedeReports(tx, athleteId, day, [itemId], ctx.actor.personId);
    }
    const { supersededAt: _at, supersededBy: _by, enteredAt: _entered, ...content } = last;
    await addEntries(tx, kind, [{ ...content, version: last.version + 1 } as unknown as NewEntry<EntryKind>]);
    return { entryId, version: last.version + 1 };
  });
}
