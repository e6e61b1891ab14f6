import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import FitParser from "fit-file-parser";
import { FitBaseType, FitEncoder } from "fit-file-parser/encoder";
import { describe, expect, test } from "vitest";
import { said, type Said } from "@/lib/said";
import { ENGLISH } from "@/lib/say";
import { dayOfRun, readFit } from "@/lib/imports/fit";

const folder = fileURLToPath(new URL("./activities/", import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith(".fit"));
const bytesOf = (name: string) => new Uint8Array(readFileSync(folder + name));
const now = "2026-11-22T12:00:00.000Z";
const read = (bytes: Uint8Array, name = "run.fit") => readFit(bytes, name, now);

const run = (startedAt: string, metres: number, seconds: number, warnings: unknown[] = []) => ({
  kind: "run",
  startedAt,
  metres,
  seconds,
  warnings,
});
const because = (kind: string, words: RegExp) => ({
  kind,
  reason: expect.toSatisfy((reason: Said) => words.test(ENGLISH.told(reason))),
});

describe("a real activity file", () => {
  const expected: Record<string, unknown> = {
    "activity-small-fenix2-run.fit": run("2015-08-15T14:45:08.000Z", 9008, 2832),
    "2013-02-06-12-11-14.fit": run("2013-02-06T12:11:14.000Z", 4835, 2625),
    "developer-types-sample.fit": run("2017-01-17T17:06:47.000Z", 6754, 3424),
    "garmin-fenix-5-run.fit": run("2017-06-11T14:34:09.000Z", 158, 57),
    "strava-android-app-201.10-b1218918.fit": run("2021-09-27T14:13:10.000Z", 11274, 3558, [
      expect.stringMatching(/integrity check/),
    ]),
    "activity-filecrc.fit": because("refused", /damaged/),
    "activity-unexpected-eof.fit": because("refused", /damaged/),
    "activity-settings-corruptheader.fit": run("2012-04-09T21:22:26.000Z", 6, 14, [
      expect.stringMatching(/no FIT file/),
    ]),
    "compressed-speed-distance.fit": { ...because("needs-date", /clock/), metres: 10249, seconds: 3773 },
    "garmin-fenix-5-walk.fit": because("skipped", /walk, not a run/),
    "event_timestamp.fit": because("skipped", /swim, not a run/),
    "Settings.fit": because("skipped", /no activity/),
    "MonitoringFile.fit": because("skipped", /no activity/),
  };
  test("every file of the folder is expected here", () =>
    expect(names.toSorted()).toEqual(Object.keys(expected).toSorted()));
  for (const name of names)
    test(`${name} becomes what its README says`, () => expect(read(bytesOf(name), name)).toEqual(expected[name]));

  test("an independent reader finds the same start, distance and time", async () => {
    let compared = 0;
    for (const name of names) {
      const result = read(bytesOf(name), name);
      if (result.kind !== "run" || result.warnings.length > 0) continue;
      const { sessions } = await new FitParser().parseAsync(readFileSync(folder + name) as never);
      const session = sessions?.[0] as unknown as {
        start_time: Date;
        total_distance: number;
        total_timer_time: number;
      };
      expect(result.startedAt).toBe(session.start_time.toISOString());
      expect(result.metres).toBe(Math.round(session.total_distance));
      expect(result.seconds).toBe(Math.round(session.total_timer_time));
      compared++;
    }
    expect(compared).toBeGreaterThanOrEqual(4);
  });

  test("the day of a run is the athlete's local day", () => {
    expect(dayOfRun({ startedAt: "2017-01-17T17:06:47.000Z" }, "Europe/London")).toBe("2017-01-17");
    expect(dayOfRun({ startedAt: "2017-01-17T17:06:47.000Z" }, "Asia/Tokyo")).toBe("2017-01-18");
    expect(dayOfRun({ startedAt: "2017-01-17T02:06:47.000Z" }, "America/Los_Angeles")).toBe("2017-01-16");
  });

  test("no position leaves the file", () => {
    for (const name of names)
      expect(JSON.stringify(read(bytesOf(name), name))).not.toMatch(/lat|long|position|semicircle/i);
  });
});

type Session = { sport?: number; start?: string; centimetres?: number; timer?: number; elapsed?: number };
const uint32 = (number: number, value: number) => ({ number, size: 4, baseType: FitBaseType.Uint32, value });
const enumeration = (number: number, value: number) => ({ number, size: 1, baseType: FitBaseType.Enum, value });
const fitTime = (iso: string) => FitEncoder.toFitTimestamp(new Date(iso));

function fitFile(...sessions: Session[]): Uint8Array {
  const encoder = new FitEncoder();
  encoder.writeMessage(0, [enumeration(0, 4)]);
  for (const { sport = 1, start, centimetres, timer, elapsed } of sessions)
    encoder.writeMessage(18, [
      enumeration(5, sport),
      uint32(2, start === undefined ? 0xffffffff : fitTime(start)),
      uint32(9, centimetres ?? 0xffffffff),
      uint32(8, timer ?? 0xffffffff),
      uint32(7, elapsed ?? 0xffffffff),
    ]);
  return encoder.close();
}
const joined = (...files: Uint8Array[]) => new Uint8Array(files.flatMap((file) => [...file]));
const start = "2026-11-20T06:00:00.000Z";
const morning: Session = { start, centimetres: 500_000, timer: 1_800_000, elapsed: 1_900_000 };

describe("an activity file", () => {
  test("counts the time the timer ran, else the elapsed time, else says that it is missing", () => {
    expect(read(fitFile(morning))).toEqual(run(start, 5000, 1800));
    expect(read(fitFile({ ...morning, timer: undefined }))).toMatchObject({ seconds: 1900 });
    expect(read(fitFile({ start, centimetres: 500_000 }))).toMatchObject({ kind: "run", seconds: null });
  });
  test("without a distance is refused, never stored as 0", () => {
    expect(read(fitFile({ ...morning, centimetres: undefined }))).toEqual(because("refused", /without a distance/));
    expect(read(fitFile({ ...morning, centimetres: 0 }))).toEqual(because("refused", /without a distance/));
    expect(read(fitFile(morning, { ...morning, centimetres: undefined }))).toEqual(
      because("refused", /without a distance/),
    );
  });
  test("whose clock is before 2000, ahead of now or missing asks for the date", () => {
    for (const wrong of ["1999-12-31T23:59:59.000Z", "2026-11-22T12:00:01.000Z", undefined])
      expect(read(fitFile({ ...morning, start: wrong }))).toMatchObject({
        kind: "needs-date",
        metres: 5000,
        seconds: 1800,
      });
    for (const right of ["2000-01-01T00:00:00.000Z", now])
      expect(read(fitFile({ ...morning, start: right }))).toMatchObject({ kind: "run" });
  });
  test("of several sports counts only the running, and says so", () => {
    expect(read(fitFile({ ...morning, sport: 2 }, morning, morning))).toEqual(
      run(start, 10_000, 3600, [
        said("The file holds {n} runs. They were added together.", { n: 2 }),
        expect.stringMatching(/Only the running/),
      ]),
    );
    expect(read(fitFile({ ...morning, sport: 2 }))).toEqual(because("skipped", /bike ride/));
    expect(read(fitFile({ ...morning, sport: 77 }))).toEqual(because("skipped", /another activity/));
  });
  test("that never finished is refused, not skipped", () =>
    expect(read(fitFile())).toEqual(because("refused", /not finished/)));
  test("of absurd totals is refused", () => {
    expect(read(fitFile({ ...morning, centimetres: 50_000_100 }))).toMatchObject({ kind: "refused" });
    expect(read(fitFile({ ...morning, timer: 172_801_000 }))).toMatchObject({ kind: "refused" });
  });
  test("joined to another is read to its end", () => {
    expect(read(joined(bytesOf("Settings.fit"), fitFile(morning)))).toEqual(run(start, 5000, 1800));
    expect(read(joined(fitFile(morning), bytesOf("activity-filecrc.fit")))).toEqual(
      run(start, 5000, 1800, [expect.stringMatching(/later part/)]),
    );
    expect(read(joined(bytesOf("Settings.fit"), bytesOf("activity-filecrc.fit")))).toEqual(
      because("refused", /damaged/),
    );
  });
  test("that is none is named as what it is", () => {
    const text = new TextEncoder().encode("no activity at all");
    expect(read(text, "a.fit")).toEqual(because("refused", /not a FIT file/));
    expect(read(text, "a.kml")).toEqual(because("refused", /FIT, GPX, TCX/));
    expect(read(new Uint8Array(), "a.fit")).toEqual(because("refused", /empty/));
  });
  test("that somebody called a run counts as one, whatever the watch was set to", () =>
    expect(readFit(fitFile({ ...morning, sport: 11 }), "a.fit", now, "run")).toEqual(run(start, 5000, 1800)));
  test("of thousands of runs is refused", () =>
    expect(read(fitFile(...Array<Session>(5001).fill(morning)))).toEqual(because("refused", /more entries/)));
  test("damaged after its totals is refused when a lap tells another distance, time or start", () => {
    const name = "strava-android-app-201.10-b1218918.fit";
    for (const at of [429 + 3, 429 + 7, 429 + 11, 429 + 15]) {
      const bytes = bytesOf(name);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      expect([at, read(bytes, name).kind]).toEqual([at, at === 429 + 3 ? "run" : "refused"]); // elapsed time is not used
    }
  });
  test("declaring 4 GB in a few bytes is refused at once", () => {
    const lying = fitFile(morning);
    lying.fill(0xff, 4, 8);
    expect(read(lying)).toEqual(because("refused", /damaged/));
  });
});
