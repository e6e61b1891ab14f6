import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Ctx } from "@/lib/ctx.server";
import { ENGLISH } from "@/lib/say";
import { nameIn } from "./shown-name";
import { confirmPreview, readPreview, readUploaded, type Preview } from "./previews.server";
import type { Upload } from "./read-uploads.server";
import { tcxFile } from "./testing-tracks";

export const fit = (name: string): Upload => ({
  name,
  bytes: new Uint8Array(readFileSync(path.join(import.meta.dirname, "activities", name))),
});
export const RUN = fit("activity-small-fenix2-run.fit"); // 2015-08-15T14:45:08Z, 9008 m
export const MS = Date.UTC(2015, 7, 15, 14, 45, 30);
export const tcx = (name: string, metres = 9050, ms = MS): Upload => ({
  name,
  bytes: tcxFile([{ startMs: ms, metres, seconds: 2800 }]),
});
export const csv = (text: string): Upload => ({ name: "mine.csv", bytes: new TextEncoder().encode(text) });

export async function read(ctx: Ctx, ...uploads: Upload[]): Promise<Preview & { id: string }> {
  const id = (await readUploaded(ctx, uploads))!;
  return { id, ...(await readPreview(ctx, id))! };
}
export const states = ({ rows }: Preview) =>
  rows.map((row) => [nameIn(ENGLISH, row.name), row.state, "tick" in row ? row.tick : null]);
export const fieldsOf =
  ({ rows }: Preview) =>
  (at: number) => {
    const row = rows[at]!;
    const fields: Record<string, string> = "metres" in row ? { "run.distance": String(row.metres / 1000) } : {};
    return fields;
  };
export const ticked = ({ rows }: Preview) =>
  new Set(rows.flatMap((row) => ("tick" in row && row.tick ? [row.at] : [])));
export const confirm = (ctx: Ctx, preview: Preview & { id: string }, more: object = {}) =>
  confirmPreview(ctx, preview.id, {
    ...{ key: randomUUID(), revision: preview.waiting.revision, kept: ticked(preview), fieldsOf: fieldsOf(preview) },
    say: ENGLISH,
    ...more,
  });
export async function take(ctx: Ctx, ...uploads: Upload[]) {
  const done = await confirm(ctx, await read(ctx, ...uploads));
  if (!done.ok || !done.answer.importId) throw new Error(`Not imported: ${JSON.stringify(done)}`);
  return done.answer.importId;
}
