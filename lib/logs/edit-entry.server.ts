import type { Ctx } from "@/lib/ctx.server";
import { entryHistory } from "@/db/queries/entries";
import { isUuid, reach } from "@/lib/access/athlete.server";
import type { Changed } from "./change-record.server";
import { readShoes } from "@/lib/shoes/shoes.server";
import { parseEntry } from "./entry-form";
import type { FormErrors, FormInput } from "./form-fields";
import type { LoggedContent, LoggedEntry, LoggedKind } from "./logged-entry";
import { loggedOf } from "./logged-rows.server";
import { editEntry, type EntryContent } from "./record-entry.server";

/** All versions of one of the athlete's own entries, newest first; null for what is not there or not theirs. */
export async function readEntry(ctx: Ctx, kind: LoggedKind, entryId: string): Promise<LoggedEntry[] | null> {
  const { personId: athleteId } = ctx.actor;
  if (!isUuid(entryId)) return null;
  return ctx.transaction(async (tx) => {
    if (!(await reach(ctx, tx, athleteId, "log.read"))) return null;
    const versions = await loggedOf(tx, athleteId, { [kind]: await entryHistory(tx, kind, athleteId, entryId) });
    return versions.length > 0 ? versions : null;
  });
}

export type Edited = Changed<{ entryId: string; version: number }> | { ok: false; why: "form"; errors: FormErrors };

/** Edits an own entry from its posted form. What the form does not hold (the watch's start of a run) stays as it was. */
export async function editFromForm(
  ctx: Ctx,
  about: { kind: LoggedKind; entryId: string; version: number; key: string; form: FormInput },
): Promise<Edited> {
  const { kind, entryId, version, key, form } = about;
  const seen = (await readEntry(ctx, kind, entryId))?.find((each) => each.version === version);
  if (!seen) return { ok: false, why: "not-found" };
  const shoeIds = kind === "run" ? (await readShoes(ctx)).map(({ id }) => id) : [];
  const parsed = parseEntry(seen, form, { unit: ctx.visitor.unit, shoeIds });
  if (!parsed.ok) return { ok: false, why: "form", errors: parsed.errors };
  const content = contentOf(parsed.content) as EntryContent<LoggedKind>;
  return editEntry(ctx, { athleteId: ctx.actor.personId, key, kind, entryId, version, content });
}

/** What goes into the table of the entry's kind. */
function contentOf(entry: LoggedContent): EntryContent<LoggedKind> {
  if (entry.kind === "assessment") {
    const { check, ...result } = entry.said;
    return { kind: check, ...result };
  }
  if (entry.kind === "run") {
    const { shoeName: _shoe, ...run } = entry.said;
    return run;
  }
  if (entry.kind !== "exercise")
    // Only the fields of its form, each under its column's name; a spread entry would bring its id and version along.
    return { ...entry.said };
  const { name: _name, dose: _dose, ...report } = entry.said;
  return report;
}
