import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { ENGLISH } from "@/lib/say";
import type { OwnExercise } from "./exercise";
import { fileOf, ProgramFile, programsOf, readFile } from "./program-file";
import { programFileSchema } from "./program-file-schema";
import { programDifference } from "./program-difference";
import { unsaid, type Program } from "./program";
import { programOf, templates } from "./templates";

const own: OwnExercise = {
  ...{
    id: `own:${randomUUID()}`,
    name: "Hill bounds",
    version: 2,
    kind: "reps",
    targets: [],
    cues: [],
    isStretch: false,
  },
  dose: { kind: "reps", sets: 3, reps: 8, perSide: false },
};
const all = templates.map((template) => programOf(template, randomUUID));
const withOwn: Program = {
  ...all[0]!,
  items: [
    ...all[0]!.items,
    {
      ...{ ...unsaid, itemId: randomUUID(), exerciseId: own.id, name: own.name, dose: own.dose, note: null },
      frequency: { kind: "after-run" },
    },
  ],
};
const written = JSON.stringify(fileOf([...all, withOwn], [own]));

test("every ready program and an own exercise come through a file without loss", () => {
  const read = readFile(written);
  expect(read).toEqual({ ok: true, file: JSON.parse(written) });
});

test("a file read twice makes programs that share no item and no phase, and ask the same", () => {
  const read = readFile(written);
  if (!read.ok) throw new Error(ENGLISH.told(read.why));
  const make = () => programsOf(read.file, { newId: randomUUID, exerciseIdOf: () => own.id });
  const ids = [...make(), ...make()].flatMap((program) => [
    ...program.items.map((item) => item.itemId),
    ...program.phases.map((phase) => phase.phaseId),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [at, program] of make().entries()) {
    expect(ProgramFile.shape.programs.element.parse(program)).toEqual(program);
    const { minutes } = programDifference(read.file.programs[at]!, program);
    expect(minutes.after).toBe(minutes.before);
    expect(program.items.map((item) => item.name)).toEqual(read.file.programs[at]!.items.map((item) => item.name));
  }
});

test("only own exercises that a program names come along", () => {
  expect(fileOf(all, [own]).exercises).toEqual([]);
  expect(fileOf([withOwn], [own]).exercises).toEqual([own]);
});

test.each([
  ["nothing", "", "This is no JSON file."],
  [
    "another file",
    '{"format":"other","version":1,"programs":[],"exercises":[]}',
    "This is no file of Plumbline programs. (at format)",
  ],
  ["a later version", written.replace('"version":1', '"version":2'), "This file was written by a newer Plumbline."],
  ["a hold of 0 seconds", written.replace('"holdSeconds":20', '"holdSeconds":0'), "A hold must be 1 to 300 seconds."],
  ["a field nobody knows", written.replace('"target":', '"diagnosis":"x","target":'), "diagnosis"],
  ["an exercise that was left out", written.replace(JSON.stringify([own]), "[]"), "is not in the file"],
])("a file is refused for %s, with the place", (_what, text, why) => {
  const read = readFile(text);
  expect(ENGLISH.told(read.ok ? "" : read.why)).toContain(why);
});

test("the published schema names every field that reading takes, and nothing that it refuses", () => {
  const { properties, required, additionalProperties } = JSON.parse(JSON.stringify(programFileSchema)) as {
    properties: object;
    required: string[];
    additionalProperties: boolean;
  };
  expect(Object.keys(properties)).toEqual(Object.keys(ProgramFile.shape));
  expect(required).toEqual(Object.keys(ProgramFile.shape));
  expect(additionalProperties).toBe(false);
});
