import { sameRun, similarRun } from "@/db/queries/imports";
import { reach } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import { dayInWords } from "@/lib/days";
import { recordDay } from "@/lib/logs/record-day.server";
import { formatDistance } from "@/lib/units";
import { dayOfRun, readFit, type FitResult } from "./fit";
import type { ConfirmedRun, ImportRow } from "./import-form";

/** Reads the files of a watch and says of each what became of it; nothing is written. One bad file stops no other. */
export async function readFiles(ctx: Ctx, files: readonly { name: string; bytes: Uint8Array }[]): Promise<ImportRow[]> {
  const rows: ImportRow[] = [];
  const seen: { startedAt: string; metres: number }[] = [];
  for (const { name, bytes } of files) {
    const read = readFit(bytes, name, ctx.now.toISOString());
    if (read.kind === "run" && seen.some((run) => isSame(run, read)))
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

export type Kept =
  { ok: true; say: string; advice: { flagId: string; tier: "emergency" | "urgent" }[] } | { ok: false; say: string };

/** Saves one confirmed run, once: a run that is on record already is not doubled. */
export async function keepRun(ctx: Ctx, key: string, { startedAt, day: given, run }: ConfirmedRun): Promise<Kept> {
  const athleteId = ctx.actor.personId;
  const day = startedAt === null ? given : dayOfRun({ startedAt }, ctx.visitor.timeZone);
  if (day === null || day > ctx.today) return { ok: false, say: "Not saved: the run has no day yet." };
  const { same } = startedAt === null ? { same: null } : await known(ctx, { startedAt, day, metres: run.metres });
  if (same) return { ok: false, say: onRecord(same.day) };
  const log = { day, checkIn: null, run, exercises: null };
  const done = await recordDay(ctx, { athleteId, key, log, source: "file", startedAt });
  if (!done.ok) return { ok: false, say: "Not saved: this page was sent before with something else in it." };
  return { ok: true, say: `Saved on ${dayInWords(day)}.`, advice: done.judged.advice };
}

const onRecord = (day: string) => `This run is on record already, on ${dayInWords(day)}. It was not added again.`;

const isSame = (a: { startedAt: string; metres: number }, b: { startedAt: string; metres: number }) =>
  Math.abs(Date.parse(a.startedAt) - Date.parse(b.startedAt)) <= 60_000 &&
  Math.abs(a.metres - b.metres) <= 0.02 * Math.max(a.metres, b.metres);

function known(ctx: Ctx, run: { startedAt: string; day: string; metres: number }) {
  const { orgId, personId } = ctx.actor;
  return ctx.transaction(async (tx) => {
    if (!(await reach(ctx, tx, personId, "log.read"))) return { same: null, similar: null };
    const same = await sameRun(tx, orgId, personId, run);
    return { same, similar: same ? null : await similarRun(tx, orgId, personId, run) };
  });
}
