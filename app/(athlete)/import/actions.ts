"use server";
import { redirect } from "next/navigation";
import { action } from "@/app/action";
import { many, one, refused, type FormValues } from "@/app/form-state";
import { FILES_AT_MOST, RUNS_AT_MOST, UPLOAD_BYTES_AT_MOST, XML_BYTES_AT_MOST } from "@/lib/imports/bounds";
import { readSay } from "@/components/say/say-on-server";
import { parseMapping } from "@/lib/imports/csv-mapping";
import { takeBackImport } from "@/lib/imports/import-runs.server";
import { confirmPreview, dropPreview, mapList, readPreview, readUploaded } from "@/lib/imports/previews.server";
import type { Upload } from "@/lib/imports/read-uploads.server";
import { said, type Sayable, type Sentence } from "@/lib/said";
import { adviceOr, fieldsOf, notTaken } from "../answers";

const CHOOSE: Sentence = "Choose one or more files first.";
const TOO_MANY = said("That is more than {max} files. Choose fewer, or put them into one ZIP.", { max: FILES_AT_MOST });
const TOO_LARGE: Sentence =
  "That is more than 32 MB. Of an archive of Strava's, its list activities.csv alone is enough; of others, choose a part at a time.";
const BUSY: Sentence = "Others are importing right now. Nothing was read; try again in a minute.";
const OVER: Sentence =
  "Nothing was imported: these files were read more than an hour ago, or others since. Choose them again; what is on record already is not doubled.";
const COLUMNS_CHANGED: Sentence =
  "Nothing was imported: the columns were changed in another window. Look at the runs once more.";
const NONE_TICKED: Sentence = "Tick the runs to import, or leave them all out.";
const ON_RECORD: Sentence = "These runs are on record already. Nothing was imported.";
const TOO_MANY_RUNS = said("That is more than {max} runs at once. Untick some.", { max: RUNS_AT_MOST });
const LOOK_BELOW: Sentence = "Nothing is imported yet. Something below needs another look.";

/** Reads files and leads to what would become of each; nothing goes on record. */
export const readFiles = action({ name: "import.read", perHour: 60 }, async (ctx, _values, form) => {
  const files = form.getAll("files").filter((file): file is File => file instanceof File && file.size > 0);
  if (files.length === 0) return refused({}, { files: CHOOSE });
  if (files.length > FILES_AT_MOST) return refused({}, { files: TOO_MANY });
  if (files.reduce((all, file) => all + file.size, 0) > UPLOAD_BYTES_AT_MOST) return refused({}, { files: TOO_LARGE });
  if (!ctx.actor.roles.includes("athlete")) return notTaken({}, "not-found");
  const uploads: Upload[] = [];
  for (const file of files) uploads.push({ name: file.name, bytes: new Uint8Array(await headOf(file).arrayBuffer()) });
  const id = await readUploaded(ctx, uploads);
  if (!id) return refused({}, { files: BUSY });
  redirect(`/import/${id}`);
});

/** A file larger than its reader takes is not even copied whole; one byte too many is enough to say so. */
const headOf = (file: File): Blob =>
  /\.zip$/i.test(file.name) || file.size <= XML_BYTES_AT_MOST ? file : file.slice(0, XML_BYTES_AT_MOST + 1);

/** Says which column of a list holds what. */
export const chooseColumns = action({ name: "import.columns", perHour: 120 }, async (ctx, values) => {
  const id = one(values, "previewId");
  const preview = await readPreview(ctx, id);
  if (!preview?.waiting.list) return refused(values, {}, OVER);
  const parsed = parseMapping(values, preview.waiting.list.table.columns.length);
  if (!parsed.ok) return refused(values, parsed.errors, LOOK_BELOW);
  if (!(await mapList(ctx, id, parsed.mapping))) return refused(values, {}, OVER);
  redirect(`/import/${id}`);
});

/** Puts the ticked runs of a preview on record. */
export const confirmImport = action({ name: "log.import", perHour: 120 }, async (ctx, values) => {
  const done = await confirmPreview(ctx, one(values, "previewId"), {
    key: one(values, "key"),
    revision: Number(one(values, "revision")),
    kept: new Set(
      many(values, "keep")
        .filter((at) => /^\d{1,5}$/.test(at))
        .map(Number),
    ),
    fieldsOf: (at) => rowFields(values, at),
    say: await readSay(),
  });
  if (done.ok)
    redirect(adviceOr(done.judged, done.answer.importId ? `/import?imported=${done.answer.importId}` : "/import"));
  if (done.why === "fields") return refused(values, done.errors, LOOK_BELOW);
  if (done.why === "other-content") return notTaken(values, done.why);
  const words: Record<typeof done.why, Sayable> = {
    "too-many": TOO_MANY_RUNS,
    "not-found": OVER,
    changed: COLUMNS_CHANGED,
    nothing: NONE_TICKED,
    known: ON_RECORD,
  };
  return refused(values, {}, words[done.why]);
});

/** The fields of row `at`, without their prefix. */
const rowFields = (values: FormValues, at: number): FormValues =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith(`${at}.`) ? [[name.slice(String(at).length + 1), value]] : [],
    ),
  );

/** Lets go of what was read. */
export const discardPreview = action({ name: "import.discard", perHour: 120 }, async (ctx, values) => {
  await dropPreview(ctx, one(values, "previewId"));
  redirect("/import");
});

/** Takes an import back, but for what was edited since. */
export const undoImport = action({ name: "import.undo", perHour: 60 }, async (ctx, values) => {
  const { importId } = fieldsOf(values);
  const done = await takeBackImport(ctx, one(values, "key"), String(importId ?? ""));
  if (!done.ok) return notTaken(values, done.why);
  redirect(adviceOr(done.judged, `/import?undone=${String(importId)}`));
});
