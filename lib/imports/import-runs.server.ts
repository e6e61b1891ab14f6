import { addImport, addRuns, importsOf, liveRuns, undoImport, type Import } from "@/db/queries/imports";
import { isUuid, reach } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import { dayIn, type Day } from "@/lib/days";
import { changeRecord, refuseNotFound } from "@/lib/logs/change-record.server";
import { RUNS_AT_MOST } from "./bounds";
import type { ConfirmedRun } from "./import-form";
import { doublesOf, type StartedRun } from "./same-run";

/** What became of one run: written, found on record (or twice in the list), or without a day. */
export type ImportedRun = { state: "saved" | "known"; day: Day } | { state: "no-day" };
export type OwnImport = Import;
export type Imported = { importId: string | null; runs: ImportedRun[] };

/**
 * Saves confirmed runs of the athlete's own, all of them or none, once per key, as one import that can be undone. What is on
 * record already, or twice in the list, is not doubled. The record is judged once, with all of them in it: judged run by run,
 * the first of an old season would look like a spike over nothing.
 * Errors not-found; other-content; too-many.
 */
export async function importRuns(
  ctx: Ctx,
  key: string,
  confirmed: readonly ConfirmedRun[],
  { sources = "A list of runs", known = 0 }: { sources?: string; known?: number } = {},
) {
  if (confirmed.length > RUNS_AT_MOST) return { ok: false as const, why: "too-many" as const };
  const { orgId, personId } = ctx.actor;
  const runs = confirmed.map(({ startedAt, day, run }) => ({
    ...{ startedAt, run, metres: run.metres },
    day: startedAt === null ? day : dayIn(new Date(startedAt), ctx.visitor.timeZone),
  }));
  const change = { athleteId: personId, key, body: confirmed, did: "log.import" };
  return changeRecord(ctx, { ...change, verbs: ["import.write"] }, async (tx, { today }): Promise<Imported> => {
    const dated = runs.flatMap((run, at) =>
      run.day !== null && run.day <= today ? [{ ...run, day: run.day, at }] : [],
    );
    const record = (await liveRuns(tx, orgId, personId)).filter((run): run is StartedRun => run.startedAt !== null);
    const doubles = doublesOf(record, dated);
    const told = runs.map((): ImportedRun => ({ state: "no-day" }));
    dated.forEach(
      ({ at, day }, n) => (told[at] = doubles[n] ? { state: "known", day: doubles[n] } : { state: "saved", day }),
    );
    const fresh = dated.filter((_, n) => !doubles[n]);
    if (fresh.length === 0) return { importId: null, runs: told };
    const counts = { runsAdded: fresh.length, runsKnown: Math.min(known + dated.length - fresh.length, RUNS_AT_MOST) };
    const importId = await addImport(tx, { orgId, athleteId: personId, sources, ...counts });
    const base = {
      orgId,
      athleteId: personId,
      enteredOn: today,
      enteredBy: personId,
      source: "file" as const,
      importId,
    };
    await addRuns(
      tx,
      fresh.map(({ day, startedAt, run }) => ({ ...base, ...run, day, startedAt })),
    );
    return { importId, runs: told };
  });
}

/** The athlete's own imports, newest first. */
export const readImports = (ctx: Ctx): Promise<Import[]> =>
  ctx.read(async (tx) => {
    const { orgId, personId } = ctx.actor;
    return (await reach(ctx, tx, personId, "import.write")) ? importsOf(tx, orgId, personId) : [];
  });

/**
 * Takes back what an import brought, as one change: the record is judged without it. A run that was edited since is the
 * athlete's own by now, and stays. Undone once more, it takes nothing back.
 * Errors not-found, for what is not there and for another's alike; other-content.
 */
export function takeBackImport(ctx: Ctx, key: string, importId: string) {
  const { orgId, personId } = ctx.actor;
  const change = { athleteId: personId, key, body: [importId], did: "undo.import" };
  return changeRecord(ctx, { ...change, verbs: ["import.write"] }, async (tx) => {
    if (!isUuid(importId)) return refuseNotFound();
    const [known] = await importsOf(tx, orgId, personId, importId);
    if (!known) return refuseNotFound();
    return { removed: await undoImport(tx, { orgId, athleteId: personId, id: importId }), stayed: known.edited };
  });
}
