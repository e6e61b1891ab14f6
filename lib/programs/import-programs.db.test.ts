import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { arrangeAssigning, draft } from "./assigning-testing.server";
import type { OwnExercise } from "./exercise";
import { importPrograms } from "./import-programs.server";
import { unsaid } from "./program";
import { fileOf } from "./program-file";
import { readOwnExercises } from "./own-exercises.server";
import { readProgram, readPrograms } from "./read-programs.server";
import { programOf, templateById } from "./templates";

let h: Awaited<ReturnType<typeof arrangeAssigning>>;
beforeAll(async () => {
  h = await arrangeAssigning(inject("adminUrl"));
});
afterAll(() => h.drop());

const bounds: OwnExercise = {
  ...{
    id: `own:${randomUUID()}`,
    name: "Hill bounds",
    version: 4,
    kind: "reps",
    targets: [],
    cues: [],
    isStretch: false,
  },
  dose: { kind: "reps", sets: 3, reps: 8, perSide: false },
};
const item = (exerciseId: string, name: string) => ({
  ...{ ...unsaid, itemId: randomUUID(), exerciseId, name, dose: bounds.dose, note: null },
  frequency: { kind: "after-run" as const },
});
const hills = () => ({ ...draft("Hills"), items: [...draft().items, item(bounds.id, bounds.name)] });
const bring = (role: "physio" | "coach" | "admin", programs = [hills()], own = [bounds], key = randomUUID()) =>
  importPrograms(h.as(h.club[role], role), { file: fileOf(programs, own), key });

test("programs of a file become templates of the organisation, with the own exercises they name", async () => {
  const phased = programOf(templateById("cause-sij")!, randomUUID);
  const key = randomUUID();
  const files = [hills(), phased];
  const done = await bring("coach", files, [bounds], key);
  expect(done).toMatchObject({
    ok: true,
    answer: { programs: [{ title: "Hills" }, { title: phased.title }], exercises: 1 },
  });
  expect(await h.unchanged(() => bring("coach", files, [bounds], key))).toEqual({ ...done, replayed: true });
  const [exercise] = await readOwnExercises(h.as(h.club.physio, "physio"));
  if (!done.ok) throw new Error(done.why);
  const stored = await readProgram(h.as(h.club.physio, "physio"), done.answer.programs[0]!.id);
  expect(stored?.draft.items.at(-1)).toMatchObject({ exerciseId: exercise!.exercise.id, name: "Hill bounds" });
});

test("an own exercise that is here word for word is used, not doubled", async () => {
  expect(await bring("physio")).toMatchObject({ ok: true, answer: { exercises: 0 } });
  expect(await readOwnExercises(h.as(h.club.physio, "physio"))).toHaveLength(1);
});

test("what a coach may not prescribe, what the library does not have, and who may not write change nothing", async () => {
  const nerve = { ...draft("Nerves"), items: [item("sciatic-slider", "Sciatic slider")] };
  expect(await h.unchanged(() => bring("coach", [hills(), nerve]))).toMatchObject({
    why: "physio-only",
    names: ["Sciatic slider"],
  });
  const later = { ...draft("Later"), items: [item("zero-gravity-plank", "Zero gravity plank")] };
  expect(await h.unchanged(() => bring("physio", [hills(), later]))).toMatchObject({
    ...{ why: "unknown-exercise", names: ["Zero gravity plank"] },
  });
  expect(await h.unchanged(() => bring("admin"))).toEqual({ ok: false, why: "not-found" });
  const stranger = h.as(h.club.petra, "athlete");
  expect(
    await h.unchanged(() => importPrograms(stranger, { file: fileOf([hills()], [bounds]), key: randomUUID() })),
  ).toEqual({
    ...{ ok: false, why: "not-found" },
  });
});

test("another organisation sees nothing of it", async () => {
  expect(await readPrograms(h.as(h.club.stranger, "physio", h.club.otherOrg))).toEqual([]);
});
