import { addRuns, sameRun, similarRun, startedRuns } from "@/db/queries/imports";
import { reach } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import { type Day, dayInWords } from "@/lib/days";
import { changeRecord } from "@/lib/logs/change-record.server";
import { formatDistance } from "@/lib/units";
import { dayOfRun, readFit, type FitResult } from "./fit";
import type { ConfirmedRun, ImportRow } from "./import-form";
import { doublesOf, isSameRun } from "./same-run";

/** Reads the files of a watch and says of each what became of it; nothing is written. One bad file stops no other. */
export async function readFiles(ctx: Ctx, files: readonly { name: string; bytes: Uint8Array }[]): Promise<ImportRow[]> {
  const rows: ImportRow[] = [];
  const seen: { startedAt: string; metres: number }[] = [];
  for (const { name, bytes } of files) {
    const read = readFit(bytes, name, ctx.now.toISOString());
    if (read.kind === "run" && seen.some((run) => isSameRun(run, read)))
      rows.push({ state: "left-out", name, say: ["The same run as in a file above. It counts once."] });
    else rows.push(await rowOf(ctx, name, read));
    if (read.kind === "run") seen.push(read);
  }
  return rows;
}

async function rowOf(ctx: Ctx, name: string, read: FitResult): Promise<ImportRow> {
  if (read.kind === "skipped" || read.kind === "refused") return { state: "left-out", name, say: [read.reason] };
  const { metres, seconds } = read;
  if (read.kind === "needs-date") return { state: "needs-date", name, say: [read.reason], metres, seconds };
  const day = dayOfRun(read, ctx.visitor.timeZone);
  const { same, similar } = await known(ctx, { startedAt: read.startedAt, day, metres });
  if (same) return { state: "left-out", name, say: [onRecord(same.day)] };
  const say = [...read.warnings];
  if (similar)
    say.push(
      `A run of ${formatDistance(similar.metres, ctx.visitor.unit)} is on record for that day already. Tick this one only if it was another.`,
    );
  return { state: "run", name, say, startedAt: read.startedAt, day, metres, seconds, keep: !similar };
}

/** More than anybody has run in their life; a list beyond it is no record of runs. */
export const RUNS_AT_MOST = 10_000;

/** What became of one run: written, found on record (or twice in the list), or without a day. */
export type ImportedRun = { state: "saved" | "known"; day: Day } | { state: "no-day" };

/**
 * Saves confirmed runs of the athlete's own, all of them or none, once per key. What is on record already, or twice in the
 * list, is not doubled. The record is judged once, with all of them in it: judged run by run, the first of an old season
 * would look like a spike over nothing.
 * Errors not-found; other-content; too-many.
 */
export async function importRuns(ctx: Ctx, key: string, confirmed: readonly ConfirmedRun[]) {
  if (confirmed.length > RUNS_AT_MOST) return { ok: false as const, why: "too-many" as const };
  const { orgId, personId } = ctx.actor;
  const runs = confirmed.map(({ startedAt, day, run }) => ({
    ...{ startedAt, run, metres: run.metres },
    day: startedAt === null ? day : dayOfRun({ startedAt }, ctx.visitor.timeZone),
  }));
  const change = { athleteId: personId, key, body: confirmed, did: "log.import" };
  return changeRecord(ctx, { ...change, verbs: ["log.write"] }, async (tx, { today }): Promise<ImportedRun[]> => {
    const dated = runs.flatMap((run, at) =>
      run.day !== null && run.day <= today ? [{ ...run, day: run.day, at }] : [],
    );
    const doubles = doublesOf(await startedRuns(tx, orgId, personId), dated);
    const told = runs.map((): ImportedRun => ({ state: "no-day" }));
    dated.forEach(
      ({ at, day }, n) => (told[at] = doubles[n] ? { state: "known", day: doubles[n] } : { state: "saved", day }),
    );
    const base = { orgId, athleteId: personId, enteredOn: today, enteredBy: personId, source: "file" as const };
    await addRuns(
      tx,
      dated.filter((_, n) => !doubles[n]).map(({ day, startedAt, run }) => ({ ...base, ...run, day, startedAt })),
    );
    return told;
  });
}

/** What became of a run, in words. */
export const importedWords = (run: ImportedRun): string =>
  run.state === "no-day"
    ? "Not saved: the run has no day yet."
    : run.state === "known"
      ? onRecord(run.day)
      : `Saved on ${dayInWords(run.day)}.`;

const onRecord = (day: string) => `This run is on record already, on ${dayInWords(day)}. It was not added again.`;

function known(ctx: Ctx, run: { startedAt: string; day: string; metres: number }) {
  const { orgId, personId } = ctx.actor;
  return ctx.transaction(async (tx) => {
    if (!(await reach(ctx, tx, personId, "log.read"))) return { same: null, similar: null };
    const same = await sameRun(tx, orgId, personId, run);
    return { same, similar: same ? null : await similarRun(tx, orgId, personId, run) };
  });
}
