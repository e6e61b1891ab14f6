import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ENGLISH } from "@/lib/say";
import { ENTRIES_AT_MOST, UNPACKED_TIMES_AT_MOST } from "./bounds";
import { readUploads, type ReadItem, type Upload } from "./read-uploads.server";
import { nameIn, rowName, shownName } from "./shown-name";
import { evenTrack, gpxFile, tcxFile } from "./testing-tracks";
import { zipOf, type TestEntry } from "./testing-zip";

const now = "2026-11-22T12:00:00.000Z";
const at = (day: number) => Date.UTC(2026, 9, day, 6, 30);
const fit = (name: string) => new Uint8Array(readFileSync(path.join(import.meta.dirname, "activities", name)));
const gpx = (day: number, type: string | null = "running") =>
  gpxFile([evenTrack({ lat: 52, lon: 4, ms: at(day) }, 300, 9)], type);
const tcx = (day: number, sport?: string) => tcxFile([{ startMs: at(day), metres: 5000, seconds: 1500 }], sport);
const csv = (text: string) => new TextEncoder().encode(text);

async function read(...uploads: Upload[]) {
  const items: ReadItem[] = [];
  let alone = 0;
  for await (const heard of readUploads(uploads, now))
    if (heard.kind === "item") items.push(heard.item);
    else if (heard.kind === "alone") alone += heard.files;
  return { items, alone };
}
const words = ({ items }: { items: ReadItem[] }) =>
  items.map((item) => [nameIn(ENGLISH, item.name), item.kind === "found" ? item.found.kind : "table"]);
const because = ({ items }: { items: ReadItem[] }) =>
  items.map(({ name, ...item }) => [
    nameIn(ENGLISH, name),
    item.kind === "found" && "reason" in item.found ? ENGLISH.told(item.found.reason) : "",
  ]);
const archive = (...entries: TestEntry[]): Upload => ({ name: "export.zip", bytes: zipOf(entries) });

test("files of every format and an archive of them are read in one go, and a bad one stops nothing", async () => {
  const all = await read(
    { name: "broken.fit", bytes: new Uint8Array([1, 2, 3]) },
    { name: "a.gpx", bytes: gpx(1) },
    { name: "b.tcx.gz", bytes: gzipSync(tcx(2)) },
    archive(
      { path: "activities/1.fit.gz", bytes: gzipSync(fit("activity-small-fenix2-run.fit")) },
      { path: "activities/2.gpx", bytes: gpx(3, "cycling") },
      { path: "media/photo.jpg", bytes: new Uint8Array(9) },
      { path: "activities/3.fit", bytes: fit("activity-filecrc.fit") },
      { path: "activities/4.tcx", bytes: tcx(4), stored: true },
    ),
    { name: "mine.csv", bytes: csv("Date,km\n2026-10-01,5\n") },
  );
  expect(words(all)).toEqual([
    ["broken.fit", "refused"],
    ["a.gpx", "run"],
    ["b.tcx.gz", "run"],
    ["1.fit.gz", "run"],
    ["2.gpx", "skipped"],
    ["3.fit", "refused"],
    ["4.tcx", "run"],
    ["mine.csv", "table"],
  ]);
  expect(all.alone).toBe(1);
});

test("a file is read by what stands in it, not by its name", async () =>
  expect(
    words(
      await read(
        { name: "x.fit", bytes: gpx(1) },
        { name: "y.gpx", bytes: tcx(2) },
        { name: "z", bytes: fit("Settings.fit") },
      ),
    ),
  ).toEqual([
    ["x.fit", "run"],
    ["y.gpx", "run"],
    ["z", "skipped"],
  ]));

describe("an archive of Strava's", () => {
  const HEAD =
    "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance,Max Speed";
  const row = (date: string, type: string, km: string, file: string, m: string) =>
    `1,"${date}","Name, with ""quotes""\nand a break",${type},,1800,${km},,,false,,,${file},,,1800.0,1750.0,${m},4.1`;
  const list = (...rows: string[]) => ({ path: "activities.csv", bytes: csv([HEAD, ...rows].join("\n")) });
  test("says of each file what sport it was, and of a missing file the run itself, its times in UTC", async () => {
    const all = await read(
      archive(
        { path: "activities/1.gpx", bytes: gpx(1, null) },
        { path: "activities/2.tcx.gz", bytes: gzipSync(tcx(2, "Other")) },
        { path: "activities/3.fit.gz", bytes: gzipSync(fit("garmin-fenix-5-run.fit")) },
        list(
          row("Oct 1, 2026, 6:30:00 AM", "Ride", "2.7", "activities/1.gpx", "2700"),
          row("Oct 2, 2026, 6:30:00 AM", "Trail Run", "5.00", "activities/2.tcx.gz", "5000"),
          row("Oct 3, 2026, 6:30:00 AM", "Run", "10.01", "activities/9.fit.gz", "10012.4"),
          row("Oct 4, 2026, 6:30:00 PM", "Run", "7.5", "", ""),
          row("Oct 5, 2026, 6:30:00 AM", "Swim", "1500", "activities/8.fit.gz", "1500"),
        ),
        { path: "profile.csv", bytes: csv("a,b\n1,2\n") },
      ),
    );
    expect(words(all)).toEqual([
      ["1.gpx", "skipped"],
      ["2.tcx.gz", "run"],
      ["3.fit.gz", "run"],
      ["activities.csv, row 4", "run"],
      ["activities.csv, row 5", "run"],
    ]);
    expect(all.items[1]).not.toHaveProperty("found.ask");
    expect(all.items[3]).toMatchObject({
      found: { startedAt: "2026-10-03T06:30:00.000Z", metres: 10012, seconds: 1750 },
    });
    expect(all.items[4]).toMatchObject({ found: { startedAt: "2026-10-04T18:30:00.000Z", metres: 7500 } });
  });
  test("is understood in the language of the account", async () => {
    const german = HEAD.replaceAll("Activity", "Aktivität")
      .replace("Filename", "Dateiname")
      .replaceAll("Distance", "Distanz");
    const rows = [
      row("04.10.2026, 06:30:00", "Lauf", '"7,5"', "activities/1.gpx.gz", '"7502,5"'),
      row("05.10.2026, 06:30:00", "Radfahrt", '"30,1"', "activities/2.gpx.gz", "30100"),
    ];
    const all = await read({ name: "activities.csv", bytes: csv([german, ...rows].join("\n")) });
    expect(all.items).toMatchObject([
      {
        name: rowName("activities.csv", 2),
        found: { startedAt: "2026-10-04T06:30:00.000Z", metres: 7503, seconds: 1750 },
      },
    ]);
  });
});

describe("an archive made to hurt", () => {
  const bomb = new Uint8Array(30 * 1024 * 1024);
  test("unpacks no further than its bounds: too large, too well packed, or lying about its size", async () => {
    const began = performance.now();
    const all = await read(
      archive(
        { path: "a.gpx", bytes: bomb },
        { path: "b.gpx", bytes: bomb, lies: 100 },
        { path: "c.gpx", bytes: new Uint8Array(2 * 1024 * 1024), lies: 100 },
        { path: "d.gpx", bytes: gpx(1), lies: 100 },
        { path: "e.gpx", bytes: gpx(2) },
      ),
      { name: "f.gpx.gz", bytes: gzipSync(bomb) },
    );
    expect(because(all)).toEqual([
      ...["a.gpx", "b.gpx", "c.gpx"].map((name) => [name, expect.stringMatching(/larger than any run/)]),
      ["d.gpx", expect.stringMatching(/damaged/)],
      ["e.gpx", ""],
      ["f.gpx.gz", expect.stringMatching(/larger than any run/)],
    ]);
    expect(performance.now() - began).toBeLessThan(3000);
    expect(UNPACKED_TIMES_AT_MOST).toBeLessThan(1000);
  });
  test("is opened one level deep, as Garmin packs its files, and no deeper", async () => {
    const inner = zipOf([{ path: "1.fit", bytes: fit("garmin-fenix-5-run.fit") }]);
    const deeper = zipOf([{ path: "deep.zip", bytes: inner }]);
    const all = await read(
      archive({ path: "DI_CONNECT/UploadedFiles_1.zip", bytes: inner }, { path: "x.zip", bytes: deeper }),
    );
    expect(words(all)).toEqual([
      ["1.fit", "run"],
      ["deep.zip", "refused"],
    ]);
  });
  test("has its paths shown as names and used for nothing", async () => {
    const bytes = gpx(1);
    const paths = [
      "../../etc/passwd.gpx",
      "/abs.gpx",
      "C:\\x\\y.gpx",
      "a\u202Egpx.exe\u0000.gpx",
      `${"n".repeat(300)}.gpx`,
    ];
    const all = await read(archive(...paths.map((each) => ({ path: each, bytes }))));
    expect(all.items.map(({ name }) => name)).toEqual([
      "passwd.gpx",
      "abs.gpx",
      "y.gpx",
      "agpx.exe.gpx",
      "n".repeat(80),
    ]);
    expect(nameIn(ENGLISH, shownName("\u202E/\u0000"))).toBe("a file without a name");
  });
  test("locked, broken or of something else is said so", async () => {
    const locked = await read(archive({ path: "a.gpx", bytes: gpx(1), locked: true }));
    expect(because(locked)).toEqual([["a.gpx", expect.stringMatching(/password/)]]);
    const cut = zipOf([{ path: "a.gpx", bytes: gpx(1) }]).slice(0, -30);
    expect(because(await read({ name: "cut.zip", bytes: cut }))).toEqual([
      ["cut.zip", expect.stringMatching(/damaged/)],
    ]);
    const photos = await read(archive({ path: "a.jpg", bytes: bomb.slice(0, 9) }));
    expect([words(photos), photos.alone]).toEqual([[["export.zip", "skipped"]], 1]);
  });
  test("of more activities than can be is read up to there", async () => {
    const many = Array.from({ length: ENTRIES_AT_MOST + 5 }, (_, n) => ({
      path: `${n}.fit`,
      bytes: new Uint8Array([n & 255]),
    }));
    const all = await read(archive(...many));
    expect(all.items).toHaveLength(ENTRIES_AT_MOST + 1);
    expect(because(all).at(-1)).toEqual(["export.zip", expect.stringMatching(/More than/)]);
  });
  test("whatever bytes change in it, is answered and never throws", async () => {
    const whole = zipOf([
      { path: "activities/1.gpx", bytes: gpx(1) },
      { path: "2.zip", bytes: zipOf([{ path: "3.fit", bytes: fit("garmin-fenix-5-run.fit") }]), stored: true },
      { path: "activities.csv", bytes: csv("Activity ID,Activity Date\n1,2\n") },
    ]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 30 }),
        fc.boolean(),
        async (changes, cut) => {
          const bytes = whole.slice(0, cut ? (changes[0]?.[0] ?? 0) % whole.length : whole.length);
          for (const [where, value] of changes) if (bytes.length) bytes[where % bytes.length] = value;
          for (const item of (await read({ name: "x.zip", bytes })).items) expect(item.name).not.toBe("");
        },
      ),
      { numRuns: 300 },
    );
  });
});
