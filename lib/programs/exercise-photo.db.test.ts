import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Role } from "@/lib/access/actor";
import { assignProgram } from "./assign-program.server";
import { arrangeAssigning, draft } from "./assigning-testing.server";
import type { Frame } from "./exercise-photo";
import { deleteExercisePhoto, putExercisePhoto, readExercisePhoto } from "./exercise-photo.server";
import { archiveOwnExercise, readOwnExercise, saveOwnExercise } from "./own-exercises.server";
import { readHandout } from "./read-handout.server";

let h: Awaited<ReturnType<typeof arrangeAssigning>>;
let id: string;
beforeAll(async () => {
  h = await arrangeAssigning(inject("adminUrl"));
  const own = { name: "Hill bounds", kind: "reps" as const, targets: [], cues: [], isStretch: false };
  const dose = { kind: "reps" as const, sets: 3, reps: 8, perSide: false };
  const about = { id: null, version: 0, key: randomUUID(), draft: { ...own, dose } };
  const saved = await saveOwnExercise(as(h.club.physio, "physio"), about);
  id = saved.ok ? saved.answer.id : "";
});
afterAll(() => h.drop());

const as = (who: string, role: Role, org?: string) => h.as(who, role, org);
const physio = () => as(h.club.physio, "physio");
const blank = (width = 1600, height = 900) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 120, b: 40 } } });
const put = (bytes: Uint8Array, frame: Frame = "start", ctx = physio(), at = id) =>
  putExercisePhoto(ctx, { id: at, frame }, bytes);

test("a photo is drawn anew: upright, small, and without place, camera or anything else of its file", async () => {
  const withPlace = await blank()
    .withExif({ IFD0: { Make: "Phone of Petra" }, IFD3: { GPSLatitude: "52/1 31/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect((await sharp(withPlace).metadata()).exif).toBeDefined();
  expect(await put(withPlace)).toEqual({ ok: true });
  const kept = await readExercisePhoto(physio(), { id, frame: "start" });
  const told = await sharp(kept!.jpeg).metadata();
  expect(told).toMatchObject({ format: "jpeg", width: 405, height: 720 });
  expect([told.exif, told.xmp, told.iptc, told.icc]).toEqual([undefined, undefined, undefined, undefined]);
  expect(kept!.jpeg.includes("Petra")).toBe(false);
  expect((await readOwnExercise(physio(), id))?.photos).toEqual({
    start: { hash: kept!.hash, widthPixels: 405, heightPixels: 720 },
  });
});

test("PNG and WebP are photos too; see-through is white; another photo takes the place of the first", async () => {
  const before = (await readExercisePhoto(physio(), { id, frame: "start" }))!.hash;
  const clear = sharp({ create: { width: 40, height: 40, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } });
  for (const bytes of [await clear.png().toBuffer(), await clear.webp().toBuffer()]) {
    expect(await put(bytes)).toEqual({ ok: true });
    const { jpeg, hash } = (await readExercisePhoto(physio(), { id, frame: "start" }))!;
    const pixel = await sharp(jpeg).raw().toBuffer();
    expect(Math.min(pixel[0]!, pixel[1]!, pixel[2]!)).toBeGreaterThan(250);
    expect(hash).not.toBe(before);
  }
});

test("what is no whole photo is refused in words, whatever its name, and nothing is kept of it", async () => {
  const whole = await blank(300, 300).png().toBuffer();
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>');
  const gif = await blank(20, 20).gif().toBuffer();
  const tiff = await blank(20, 20).tiff().toBuffer();
  const half = whole.subarray(0, whole.length / 2);
  const claimed = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), svg]);
  for (const bytes of [svg, gif, tiff, half, claimed, new Uint8Array(0), Buffer.from("RIFF0000WEBPVP8 nonsense")])
    expect(await put(bytes, "end")).toEqual({ ok: false, why: "no-photo" });
  expect(await put(new Uint8Array(10_000_001).fill(0xff), "end")).toEqual({ ok: false, why: "too-large" });
  const vast = await blank(9000, 7000).png({ compressionLevel: 9 }).toBuffer();
  expect(vast.length).toBeLessThan(10_000_000);
  expect(await put(vast, "end")).toEqual({ ok: false, why: "too-large" });
  expect(await readExercisePhoto(physio(), { id, frame: "end" })).toBe(null);
});

test("staff see it, an athlete once a program of theirs holds the exercise, and nobody of another organisation", async () => {
  const photo = await blank(300, 200).jpeg().toBuffer();
  await put(photo);
  const read = async (ctx: ReturnType<typeof as>) => (await readExercisePhoto(ctx, { id, frame: "start" })) !== null;
  expect(await read(as(h.club.coach, "coach"))).toBe(true);
  expect(await read(as(h.club.admin, "admin"))).toBe(true);
  expect(await read(as(h.club.petra, "athlete"))).toBe(false);
  const { items, ...rest } = draft("With our own");
  const dose = { kind: "reps" as const, sets: 3, reps: 8, perSide: false };
  const programId = await h.written({ ...rest, items: [{ ...items[0]!, exerciseId: `own:${id}`, dose }] });
  await assignProgram(physio(), h.given([h.club.petra], { programId }));
  expect(await read(as(h.club.petra, "athlete"))).toBe(true);
  expect(await read(as(h.club.quinn, "athlete"))).toBe(false);
  expect(await read(as(h.club.stranger, "physio", h.club.otherOrg))).toBe(false);
  const paper = await readHandout(as(h.club.petra, "athlete"), h.club.petra);
  expect(Object.keys(paper!.photos[`own:${id}`]!)).toEqual(["start"]);

  for (const ctx of [as(h.club.petra, "athlete"), as(h.club.stranger, "physio", h.club.otherOrg)]) {
    expect(await put(photo, "end", ctx)).toEqual({ ok: false, why: "not-found" });
    expect(await deleteExercisePhoto(ctx, { id, frame: "start" })).toEqual({ ok: false, why: "not-found" });
  }
  expect(await put(photo, "end", physio(), randomUUID())).toEqual({ ok: false, why: "not-found" });
});

test("a deleted photo is gone from the database; an archived exercise takes none", async () => {
  expect(await deleteExercisePhoto(physio(), { id, frame: "start" })).toEqual({ ok: true });
  expect(await deleteExercisePhoto(physio(), { id, frame: "start" })).toEqual({ ok: false, why: "not-found" });
  expect(await h.owner`select 1 from exercise_photos`).toHaveLength(0);
  await archiveOwnExercise(physio(), { id, archived: true, key: randomUUID() });
  expect(await put(await blank(30, 30).jpeg().toBuffer())).toEqual({ ok: false, why: "not-found" });
});
