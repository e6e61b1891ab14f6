import { z } from "zod";
import germanFaults from "zod/v4/locales/de.js";
import { said, saidOf, type Said, type Sayable, type Sentence } from "@/lib/said";
import { ENGLISH, type Say } from "@/lib/say";
import { OwnExercise, isOwn } from "./exercise";
import { ProgramDraft, type Program } from "./program";

/** What a file of programs says of itself. */
export const FILE_FORMAT = "plumbline-programs";
export const FILE_VERSION = 1;
export const MOST_IN_FILE = 200;

/**
 * Programs as one file: to keep, to hand to another club, to read back here.
 * Shape  own exercises that a program names come along; ids only tell the parts of one file apart, and are made anew when it
 *        is read. The same as a JSON Schema at /schema/programs-1.json.
 */
export const ProgramFile = z.strictObject({
  format: z.literal(FILE_FORMAT, "This is no file of Plumbline programs." satisfies Sentence),
  version: z.literal(
    FILE_VERSION,
    "This file was written by a newer Plumbline. Update this one first." satisfies Sentence,
  ),
  programs: z
    .array(ProgramDraft)
    .min(1, "There is no program in this file." satisfies Sentence)
    .max(MOST_IN_FILE, `A file holds at most ${MOST_IN_FILE} programs.` satisfies Sentence),
  exercises: z
    .array(OwnExercise)
    .max(MOST_IN_FILE, `A file holds at most ${MOST_IN_FILE} exercises.` satisfies Sentence),
});
export type ProgramFile = z.infer<typeof ProgramFile>;

/** The file of some programs, with those of the own exercises that they name. */
export function fileOf(programs: readonly Program[], own: readonly OwnExercise[]): ProgramFile {
  const named = new Set(programs.flatMap((program) => program.items.map((item) => item.exerciseId)));
  return {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    programs: [...programs],
    exercises: own.filter((exercise) => named.has(exercise.id)),
  };
}

export type ReadFile = { ok: true; file: ProgramFile } | { ok: false; why: Sayable };

/** What zod itself says of a fault for which a schema has no sentence. */
const faultsIn = (say: Say) => (say.language === "de" ? { error: germanFaults().localeError } : undefined);

/** The text of a file, read; a refusal says what is wrong and where, in one sentence. `say` is the reader's voice. */
export function readFile(text: string, say: Say = ENGLISH): ReadFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, why: "This is no JSON file." satisfies Said };
  }
  const read = ProgramFile.safeParse(json, faultsIn(say));
  if (!read.success) {
    const [issue] = read.error.issues;
    const at = issue!.path.join(".");
    const why = saidOf(issue);
    if (!at) return { ok: false, why };
    return { ok: false, why: said("{why} (at {at})", { why: typeof why === "string" ? { sentence: why } : why, at }) };
  }
  const known = new Set(read.data.exercises.map((exercise) => exercise.id));
  for (const [n, program] of read.data.programs.entries())
    for (const item of program.items)
      if (isOwn(item.exerciseId) && !known.has(item.exerciseId))
        return {
          ok: false,
          why: said("The exercise “{name}” of “{title}” is not in the file. (at {at})", {
            name: item.name,
            title: program.title,
            at: `programs.${n}`,
          }),
        };
  return { ok: true, file: read.data };
}

/**
 * The programs of a file as if they had been written here.
 * Shape  `exerciseIdOf` gives an own exercise its id in this organisation; phases and items get new ids, so that reading a file
 *        twice makes two programs that share nothing.
 */
export function programsOf(
  file: ProgramFile,
  { newId, exerciseIdOf }: { newId: () => string; exerciseIdOf: (id: string) => string },
): Program[] {
  return file.programs.map((program) => {
    const phaseIds = new Map(program.phases.map((phase) => [phase.phaseId, newId()]));
    return {
      ...program,
      phases: program.phases.map((phase) => ({ ...phase, phaseId: phaseIds.get(phase.phaseId)! })),
      items: program.items.map((item) => ({
        ...item,
        itemId: newId(),
        exerciseId: isOwn(item.exerciseId) ? exerciseIdOf(item.exerciseId) : item.exerciseId,
        phaseId: item.phaseId === null ? null : phaseIds.get(item.phaseId)!,
      })),
    };
  });
}
