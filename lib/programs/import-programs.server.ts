import { newId } from "@/db/ids";
import * as audit from "@/db/queries/audit";
import * as exerciseRows from "@/db/queries/own-exercises";
import * as rows from "@/db/queries/programs";
import { may } from "@/lib/access/may";
import type { Ctx } from "@/lib/ctx.server";
import { isOwn, type OwnExercise } from "./exercise";
import { exerciseById } from "./library";
import { notTheirsToPrescribe } from "./may-prescribe";
import { once } from "./once.server";
import { ownExercisesIn } from "./own-exercises.server";
import { programsOf, type ProgramFile } from "./program-file";

type Refused = { why: "physio-only"; names: string[] } | { why: "unknown-exercise"; names: string[] };
export type Imported = { programs: { id: string; title: string }[]; exercises: number };

/** What makes two own exercises the same one: everything but id and version. */
const contentOf = ({ id: _id, version: _version, ...content }: OwnExercise) =>
  JSON.stringify(content, Object.keys(content).sort());

/**
 * Adds the programs of a file, all of them or none. An own exercise that is in the library already, word for word, is used;
 * any other is added.
 * Errors not-found for who may not write programs; unknown-exercise with names this version's library does not have;
 *        physio-only with the names a coach may not prescribe.
 */
export function importPrograms(ctx: Ctx, { file, key }: { file: ProgramFile; key: string }) {
  return once<Imported, Refused>(ctx, { key, did: "program.import", body: file }, async (tx, refuse) => {
    const { orgId, personId } = ctx.actor;
    if (!may(ctx.actor, "program.write") || !may(ctx.actor, "library.write")) return refuse({ why: "not-found" });
    const items = file.programs.flatMap((program) => program.items);
    const unknown = items.filter(({ exerciseId }) => !isOwn(exerciseId) && !exerciseById(exerciseId));
    if (unknown.length > 0)
      return refuse({ why: "unknown-exercise", names: [...new Set(unknown.map((item) => item.name))] });
    const names = notTheirsToPrescribe(ctx.actor, { items });
    if (names.length > 0) return refuse({ why: "physio-only", names: [...new Set(names)] });

    const known = new Map(
      (await ownExercisesIn(tx, orgId))
        .filter((each) => !each.archived)
        .map(({ exercise }) => [contentOf(exercise), exercise.id]),
    );
    const ids = new Map<string, string>();
    let added = 0;
    for (const exercise of file.exercises) {
      const same = known.get(contentOf(exercise));
      const id = newId();
      ids.set(exercise.id, same ?? `own:${id}`);
      if (same) continue;
      const { id: _id, version: _version, ...body } = exercise;
      await exerciseRows.addOwnExercise(tx, { orgId, id, by: personId }, body);
      added += 1;
    }
    const programs = [];
    for (const draft of programsOf(file, { newId, exerciseIdOf: (id) => ids.get(id)! })) {
      const id = newId();
      await rows.addProgram(
        tx,
        { orgId, id, by: personId },
        { title: draft.title, target: draft.target, body: { ...draft } },
      );
      await audit.record(tx, {
        ...{ orgId, actorId: personId, subjectId: null, verb: "program.import", entityId: id },
        requestId: ctx.requestId,
      });
      programs.push({ id, title: draft.title });
    }
    return { programs, exercises: added };
  });
}
