import * as previews from "@/db/queries/import-previews";
import { liveRuns } from "@/db/queries/imports";
import { isUuid, reach } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import { readShoes } from "@/lib/shoes/shoes.server";
import type { Say } from "@/lib/say";
import { PREVIEW_MINUTES, RUNS_IN_FULL } from "./bounds";
import { guessMapping, type Mapping } from "./csv-columns";
import { asPreviewed, parseConfirmation, type ConfirmedRun } from "./import-form";
import { importRuns } from "./import-runs.server";
import { previewRows, sourcesInWords, type PreviewRow, type Waiting } from "./preview";
import { readApart } from "./read-apart.server";
import type { Upload } from "./read-uploads.server";
import { shownName } from "./shown-name";
import type { FormErrors, FormInput } from "@/lib/logs/form-fields";

/**
 * Reads files and keeps what they tell for the athlete to look at; nothing goes on record.
 * Shape  -> the id of the preview; null when too many readings wait already, or the actor is no athlete here.
 */
export async function readUploaded(ctx: Ctx, uploads: readonly Upload[]): Promise<string | null> {
  const read = await readApart(uploads, ctx.now.toISOString());
  if (!read) return null;
  const list = read.items.find((item) => item.kind === "table");
  const waiting: Waiting = {
    revision: 0,
    sent: uploads.map(({ name }) => shownName(name)),
    items: read.items.flatMap((item) => (item.kind === "found" ? [item] : [])),
    list: list ? { name: list.name, table: list.table, mapping: null } : null,
    alone: read.alone,
  };
  return asAthlete(ctx, (tx, whose) => previews.keepPreview(tx, whose, waiting, PREVIEW_MINUTES));
}

export type Preview = {
  waiting: Waiting;
  rows: PreviewRow[];
  /** To begin with, where none was chosen. */ guess: Mapping | null;
};

/** What waits under this id, beside the record as it is now; null when it is over, was replaced, or is another's. */
export async function readPreview(ctx: Ctx, id: string): Promise<Preview | null> {
  return asAthlete(ctx, async (tx, whose) => {
    const waiting = await waitingOf(tx, { ...whose, id });
    if (!waiting) return null;
    const { timeZone, unit } = ctx.visitor;
    const record = await liveRuns(tx, whose.orgId, whose.athleteId);
    const rows = previewRows(waiting, record, { timeZone, unit, today: ctx.today });
    const guess = waiting.list ? (waiting.list.mapping ?? guessMapping(waiting.list.table, unit)) : null;
    return { waiting, rows, guess };
  });
}

/** Keeps which column of the list holds what; false when there is no such preview any more. */
export async function mapList(ctx: Ctx, id: string, mapping: Mapping): Promise<boolean> {
  const done = await asAthlete(ctx, async (tx, whose) => {
    const waiting = await waitingOf(tx, { ...whose, id });
    if (!waiting?.list) return false;
    const changed: Waiting = { ...waiting, revision: waiting.revision + 1, list: { ...waiting.list, mapping } };
    await previews.changePreview(tx, { ...whose, id }, changed);
    return true;
  });
  return done ?? false;
}

/** Drops what waits: the athlete changed their mind. */
export const dropPreview = (ctx: Ctx, id: string) =>
  asAthlete(ctx, async (tx, whose) => {
    if (isUuid(id)) await previews.dropPreview(tx, { ...whose, id });
    return true;
  });

/** Whether the fields of a preview's runs stand open on its form. */
export const isInFull = (rows: readonly PreviewRow[]): boolean => rows.filter(isTakeable).length <= RUNS_IN_FULL;
export const isTakeable = (row: PreviewRow): row is PreviewRow & { state: "run" | "needs-date" } =>
  row.state === "run" || row.state === "needs-date";

type Confirmation = {
  key: string;
  revision: number;
  kept: ReadonlySet<number>;
  fieldsOf: (at: number) => FormInput;
  /** The athlete's voice, for what is kept as text. */
  say: Say;
};

/**
 * Puts the ticked runs of a preview on record as one import. What they are is taken from the preview as it was kept here;
 * from the form come the ticks and, where they stood open, the fields.
 * Errors not-found (over, replaced, another's); changed (its columns, in another window); nothing (no run ticked);
 *        known (those ticked are on record by now); fields, as "<at>.<field>"; other-content.
 */
export async function confirmPreview(ctx: Ctx, id: string, { key, revision, kept, fieldsOf, say }: Confirmation) {
  const preview = await readPreview(ctx, id);
  if (!preview) return { ok: false as const, why: "not-found" as const };
  const { waiting, rows } = preview;
  if (waiting.revision !== revision) return { ok: false as const, why: "changed" as const };
  const takeable = rows.filter(isTakeable);
  const chosen = takeable.filter((row) => kept.has(row.at));
  if (chosen.length === 0)
    return { ok: false as const, why: kept.size > 0 ? ("known" as const) : ("nothing" as const) };
  const errors: FormErrors = {};
  const confirmed: ConfirmedRun[] = [];
  const shoeIds = isInFull(rows) ? (await readShoes(ctx)).map((shoe) => shoe.id) : [];
  const asked = { unit: ctx.visitor.unit, today: ctx.today, shoeIds };
  for (const row of chosen) {
    const plain = isInFull(rows) ? null : asPreviewed(row);
    const read = plain ? { ok: true as const, confirmed: plain } : parseConfirmation(fieldsOf(row.at), row, asked);
    if (read.ok) confirmed.push(read.confirmed);
    else for (const [name, why] of Object.entries(read.errors)) errors[`${row.at}.${name}`] = why;
  }
  if (Object.keys(errors).length > 0) return { ok: false as const, why: "fields" as const, errors };
  const known = rows.filter(({ state }) => state === "merged").length;
  return importRuns(ctx, key, confirmed, { sources: sourcesInWords(waiting.sent, say), known });
}

type Whose = { orgId: string; athleteId: string };
type Tx = Parameters<Parameters<Ctx["transaction"]>[0]>[0];

/** In one transaction, for who has a log of their own to write; null for everybody else. */
function asAthlete<T>(ctx: Ctx, work: (tx: Tx, whose: Whose) => Promise<T>): Promise<T | null> {
  const { orgId, personId: athleteId } = ctx.actor;
  return ctx.transaction(async (tx) =>
    (await reach(ctx, tx, athleteId, "import.write")) ? work(tx, { orgId, athleteId }) : null,
  );
}

async function waitingOf(tx: Tx, whose: Whose & { id: string }): Promise<Waiting | null> {
  // Written by readUploaded and mapList alone, under the athlete's own id.
  return isUuid(whose.id) ? ((await previews.previewBody(tx, whose, PREVIEW_MINUTES)) as Waiting | null) : null;
}
