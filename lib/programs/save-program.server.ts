import type { Tx } from "@/db/client";
import { newId } from "@/db/ids";
import * as audit from "@/db/queries/audit";
import { namesOf } from "@/db/queries/days";
import * as rows from "@/db/queries/programs";
import { isUuid } from "@/lib/access/athlete.server";
import { may } from "@/lib/access/may";
import type { Ctx } from "@/lib/ctx.server";
import { notTheirsToPrescribe } from "./may-prescribe";
import { once } from "./once.server";
import { ProgramDraft } from "./program";

/** What somebody else saved while this person was writing. */
export type Theirs = { version: number; draft: ProgramDraft; by: string | null; at: string };
type NotSaved = { why: "changed"; theirs: Theirs } | { why: "physio-only"; names: string[] };

/**
 * Adds a template, or writes over `version` of one; what is assigned already stays as it was assigned.
 * Errors not-found; physio-only with the names a coach may not prescribe; changed, with what somebody else saved.
 */
export function saveProgram(ctx: Ctx, input: { id: string | null; version: number; key: string; draft: ProgramDraft }) {
  const { orgId, personId } = ctx.actor;
  const { id, version, key, draft } = input;
  // A resend of the same form gives new rows new ids: they are no difference.
  const body = { id, version, draft: { ...draft, items: draft.items.map(({ itemId: _itemId, ...item }) => item) } };
  return once<{ id: string }, NotSaved>(ctx, { key, did: "program.save", body }, async (tx, refuse) => {
    if (!may(ctx.actor, "program.write") || (id !== null && !isUuid(id))) refuse({ why: "not-found" });
    const names = notTheirsToPrescribe(ctx.actor, draft);
    if (names.length > 0) refuse({ why: "physio-only", names });
    const at = id ?? newId();
    const mine = { orgId, id: at, by: personId };
    const stored = { title: draft.title, target: draft.target, body: { ...draft } };
    if (id === null) await rows.addProgram(tx, mine, stored);
    else if ((await rows.replaceProgram(tx, mine, version, stored)) === null) {
      const row = await rows.programById(tx, orgId, id);
      if (!row || row.archivedAt) return refuse({ why: "not-found" });
      const by = (await namesOf(tx, [row.updatedBy])).get(row.updatedBy) ?? null;
      const theirs = { version: row.version, draft: ProgramDraft.parse(row.body), by, at: row.updatedAt };
      refuse({ why: "changed", theirs });
    }
    await note(ctx, tx, "program.save", at);
    return { id: at };
  });
}

/** Takes a template off the list, or brings it back. Nobody's assigned program changes. */
export function archiveProgram(ctx: Ctx, input: { id: string; archived: boolean; key: string }) {
  const { id, archived, key } = input;
  const did = archived ? "program.archive" : "program.restore";
  return once<{ id: string }>(ctx, { key, did, body: { id } }, async (tx, refuse) => {
    if (!may(ctx.actor, "program.write") || !isUuid(id)) refuse({ why: "not-found" });
    if (!(await rows.setProgramArchived(tx, ctx.actor.orgId, id, archived))) refuse({ why: "not-found" });
    await note(ctx, tx, did, id);
    return { id };
  });
}

function note(ctx: Ctx, tx: Tx, verb: string, entityId: string) {
  const { orgId, personId } = ctx.actor;
  return audit.record(tx, { orgId, actorId: personId, subjectId: null, verb, entityId, requestId: ctx.requestId });
}
