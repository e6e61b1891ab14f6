import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { READINGS_AT_ONCE, READINGS_WAITING_AT_MOST } from "./bounds";
import { ENGLISH } from "@/lib/say";
import { readApart, type ReadAll } from "./read-apart.server";
import { nameIn } from "./shown-name";
import { evenTrack, gpxFile } from "./testing-tracks";

const now = "2026-11-22T12:00:00.000Z";
const gpx = (day: number) => gpxFile([evenTrack({ lat: 52, lon: 4, ms: Date.UTC(2026, 9, day, 6) }, 300, 9)]);
let folder: string;
let reader: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "reading-"));
  reader = path.join(folder, "reader.mjs");
  // Reads names only: "stall" never ends, "eat" takes memory until there is none, "gulp" takes it at once, "throw" throws,
  // "quit" leaves.
  writeFileSync(
    reader,
    `process.once("message", ({ uploads, past }) => {
       for (const { name } of uploads.slice(past)) {
         process.send({ kind: "begin", name });
         if (name === "stall") for (;;);
         if (name === "eat") for (const all = []; ; ) all.push(new Array(1000).fill(Math.random()));
         if (name === "gulp") { const all = {}; for (let n = 0; ; n++) all["key" + n] = n; }
         if (name === "throw") throw new Error("no");
         if (name === "quit") process.exit(0);
         const found = { kind: "skipped", reason: Object.keys(process.env).join() };
         process.send({ kind: "item", item: { name, kind: "found", format: "fit", found } });
       }
       process.send({ kind: "end" });
     });
     process.send({ kind: "ready" });`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const named = (...names: string[]) => names.map((name) => ({ name, bytes: new Uint8Array() }));
const told = (read: ReadAll | null) =>
  read?.items.map(({ name, ...item }) => [nameIn(ENGLISH, name), item.kind === "found" && item.found.kind]);
const fast = () => ({ reader, fileMs: 2_000, heapMb: 24 });

test("the process reads real files, and gives back totals alone", async () => {
  const read = await readApart(
    [
      { name: "a.gpx", bytes: gpx(1) },
      { name: "b.gpx", bytes: gpx(2).slice(0, 900) },
    ],
    now,
  );
  expect(told(read)).toEqual([
    ["a.gpx", "run"],
    ["b.gpx", "refused"],
  ]);
});

for (const fall of ["stall", "eat", "gulp", "throw", "quit"])
  test(`a file that makes the process ${fall} is reported, and the next are read`, async () =>
    expect(told(await readApart(named("a", fall, "b"), now, fast()))).toEqual([
      ["a", "skipped"],
      [fall, "refused"],
      ["b", "skipped"],
    ]));

test("while a process stalls, the server answers", async () => {
  let ticks = 0;
  const clock = setInterval(() => ticks++, 10);
  await readApart(named("stall"), now, fast());
  clearInterval(clock);
  expect(ticks).toBeGreaterThan(20);
});

test("files that all stall end at the fourth, and a reading ends at its time", async () => {
  const stalls = named("stall", "stall", "stall", "stall", "stall", "a");
  expect(told(await readApart(stalls, now, { ...fast(), fileMs: 500 }))).toEqual([
    ...Array.from({ length: 4 }, () => ["stall", "refused"]),
    ["The rest", "refused"],
  ]);
  expect(told(await readApart(named("stall"), now, { reader, allMs: 500 }))).toEqual([["The rest", "refused"]]);
});

test("nothing of the server's settings is known in the process", async () => {
  process.env.PLUMBLINE_PROBE = "secret";
  const read = await readApart(named("a"), now, fast());
  expect(read?.items[0]).toMatchObject({ found: { reason: "NODE_ENV" } });
});

test("readings beyond those that may run and wait are refused at once", async () => {
  const many = READINGS_AT_ONCE + READINGS_WAITING_AT_MOST;
  const readings = Array.from({ length: many }, () => readApart(named("a"), now, fast()));
  expect(await readApart(named("a"), now, fast())).toBeNull();
  expect((await Promise.all(readings)).map(told)).toEqual(Array.from({ length: many }, () => [["a", "skipped"]]));
});
