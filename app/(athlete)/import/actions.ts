"use server";
import { redirect } from "next/navigation";
import { randomUUID } from "node:crypto";
import { action } from "@/app/action";
import { one, refused, type FormValues } from "@/app/form-state";
import { FIT_BYTES_AT_MOST } from "@/lib/imports/bounds";
import { FILES_AT_MOST, parseConfirmation, type ImportRow } from "@/lib/imports/import-form";
import { importedWords, importRuns, readFiles } from "@/lib/imports/import-runs.server";
import { readShoes } from "@/lib/shoes/shoes.server";
import { distanceField, formatDuration } from "@/lib/units";
import { adviceOr } from "../answers";

/**
 * Both steps of an import. "read" answers with the form of step two, filled from the files; "save" saves what is ticked
 * there and answers with what became of each.
 */
export const importFiles = action({ name: "log.import", perHour: 120 }, async (ctx, values, form) => {
  if (one(values, "step") === "save") return save(ctx, values);
  const files = form.getAll("files").filter((file): file is File => file instanceof File && file.size > 0);
  if (files.length === 0) return refused({}, { files: "Choose one or more .fit files first." });
  if (files.length > FILES_AT_MOST)
    return refused({}, { files: `That is more than ${FILES_AT_MOST} files. Choose fewer at a time.` });
  const read = [];
  for (const file of files) {
    // A file that is too large is not even taken into memory; its name alone is enough to say so.
    const bytes = file.size > FIT_BYTES_AT_MOST ? file.slice(0, FIT_BYTES_AT_MOST + 1) : file;
    read.push({ name: file.name.slice(0, 120), bytes: new Uint8Array(await bytes.arrayBuffer()) });
  }
  return preview((await readFiles(ctx, read)).map((row) => fieldsOf(row, ctx.visitor.unit)));
});

type Ctx = Parameters<typeof importRuns>[0];

async function save(ctx: Ctx, values: FormValues) {
  const count = Math.min(Number(one(values, "count")) || 0, FILES_AT_MOST);
  const errors: Record<string, string> = {};
  const shoeIds = (await readShoes(ctx)).map(({ id }) => id);
  const rows = Array.from({ length: count }, (_, at) => rowFields(values, at));
  const parsed = rows.map((row, at) => {
    if (!one(row, "keep") || !["run", "needs-date"].includes(one(row, "state"))) return null;
    const { name: _n, state: _s, say: _y, keep: _k, shown: _d, ...fields } = row;
    const read = parseConfirmation(fields, { unit: ctx.visitor.unit, today: ctx.today, shoeIds });
    if (!read.ok) for (const [name, why] of Object.entries(read.errors)) errors[`${at}.${name}`] = why;
    return read.ok ? read.confirmed : null;
  });
  if (Object.keys(errors).length > 0) return { ...preview(rows), errors };
  const chosen = parsed.flatMap((confirmed) => (confirmed ? [confirmed] : []));
  const done = chosen.length > 0 ? await importRuns(ctx, one(values, "key"), chosen) : null;
  if (done && !done.ok) return { ...preview(rows), message: SENT_BEFORE };
  const became = done?.answer[Symbol.iterator]();
  const told = rows.map((row, at): FormValues => {
    const name = one(row, "name");
    if (parsed[at]) {
      const run = became!.next().value!;
      return { name, state: run.state === "saved" ? "saved" : "left-out", say: importedWords(run) };
    }
    const wasRun = ["run", "needs-date"].includes(one(row, "state"));
    return { name, state: "left-out", say: wasRun ? "Left out, as you chose." : one(row, "say") };
  });
  if (done && done.judged.advice.length > 0) redirect(adviceOr(done.judged, "/import"));
  return preview(told);
}

const SENT_BEFORE = "Not saved: this page was sent before with something else in it. Read the files again.";

/** The fields of row `at`, without their prefix. */
const rowFields = (values: FormValues, at: number): FormValues =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith(`${at}.`) ? [[name.slice(String(at).length + 1), value]] : [],
    ),
  );

function preview(rows: readonly FormValues[]) {
  const values: FormValues = { step: "save", count: String(rows.length), key: randomUUID() };
  rows.forEach((row, at) => {
    for (const [name, value] of Object.entries(row)) values[`${at}.${name}`] = value;
  });
  return refused(values, {});
}

function fieldsOf(row: ImportRow, unit: "km" | "mi"): FormValues {
  const fields: FormValues = { name: row.name, state: row.state, say: row.say.join(" ") };
  if (row.state !== "run" && row.state !== "needs-date") return fields;
  return {
    ...fields,
    "run.distance": distanceField(row.metres, unit),
    ...(row.seconds === null ? {} : { "run.duration": formatDuration(row.seconds) }),
    ...(row.state === "run"
      ? { startedAt: row.startedAt, shown: row.day, ...(row.keep ? { keep: "1" } : {}) }
      : { keep: "1" }),
  };
}
