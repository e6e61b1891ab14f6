import fc from "fast-check";
import { expect, test } from "vitest";
import { said, type SaidSentence } from "@/lib/said";
import { ENGLISH, sayIn } from "@/lib/say";
import { GERMAN } from "@/messages/german";
import type { Found } from "./found";
import { previewRows, sourcesInWords, type KnownRun, type Waiting } from "./preview";
import { isSameRun } from "./same-run";

const where = { timeZone: "Europe/Berlin", today: "2026-06-10", unit: "km" } as const;
const BEGIN = Date.parse("2026-06-08T21:30:00Z");
const start = fc.integer({ min: 0, max: 300 }).map((seconds) => new Date(BEGIN + seconds * 1000).toISOString());
const metres = fc.integer({ min: 4900, max: 5100 });
const found: fc.Arbitrary<Found> = fc.oneof(
  fc.record({
    kind: fc.constant("run" as const),
    startedAt: start,
    metres,
    seconds: fc.constant(1500),
    warnings: fc.constant<SaidSentence[]>([]),
  }),
  fc.record({
    kind: fc.constant("needs-date" as const),
    metres,
    seconds: fc.constant(null),
    reason: fc.constant(said("The file does not say when the run began. Choose the day.")),
  }),
  fc.constant({ kind: "refused" as const, reason: "The file is empty." as const }),
);
const item = fc.record({ name: fc.string(), format: fc.constantFrom("fit", "gpx", "tcx", "strava"), found });
const known: fc.Arbitrary<KnownRun> = fc.record({
  ...{ day: fc.constantFrom("2026-06-08", "2026-06-09"), metres, startedAt: fc.option(start) },
});
const waiting = (items: Waiting["items"]): Waiting => ({ revision: 0, sent: [], items, list: null, alone: 0 });

test("every file becomes one row in its place, and no run is taken twice or beside itself on record", () =>
  fc.assert(
    fc.property(fc.array(item, { maxLength: 12 }), fc.array(known, { maxLength: 6 }), (items, record) => {
      const rows = previewRows(waiting(items as Waiting["items"]), record, where);
      expect(rows.map(({ at, name }) => [at, name])).toEqual(items.map(({ name }, at) => [at, name]));
      const taken = rows.flatMap((row) =>
        row.state === "run" && row.startedAt !== null
          ? [{ startedAt: row.startedAt, metres: row.metres, tick: row.tick }]
          : [],
      );
      const recorded = record.flatMap((run) => (run.startedAt === null ? [] : [{ ...run, startedAt: run.startedAt }]));
      taken.forEach((run, n) => {
        for (const other of [...taken.slice(n + 1), ...recorded]) expect(isSameRun(run, other)).toBe(false);
      });
      const ticked = taken.filter(({ tick }) => tick);
      ticked.forEach((run, n) => {
        for (const other of ticked.slice(n + 1))
          expect(Math.abs(Date.parse(run.startedAt) - Date.parse(other.startedAt))).toBeGreaterThan(60_000);
      });
    }),
    { numRuns: 500 },
  ));

test("a late run falls on the athlete's own day; one of tomorrow is refused", () => {
  const run = (startedAt: string) => ({ kind: "run" as const, startedAt, metres: 5000, seconds: null, warnings: [] });
  const rows = previewRows(
    waiting([
      { name: "late", format: "fit", found: run("2026-06-09T22:30:00.000Z") },
      { name: "ahead", format: "fit", found: run("2026-06-10T22:30:00.000Z") },
    ]),
    [],
    where,
  );
  expect(rows).toMatchObject([
    { state: "run", day: "2026-06-10" },
    { state: "refused", say: [expect.stringMatching(/not come/)] },
  ]);
});

test("sources are named, and many are counted", () => {
  expect([["a"], ["a", "b"], ["a", "b", "c", "d"]].map((sent) => sourcesInWords(sent, ENGLISH))).toEqual([
    "a",
    "a and b",
    "a, b and 2 more",
  ]);
  expect(sourcesInWords(Array<string>(200).fill("x".repeat(80)), ENGLISH).length).toBeLessThan(400);
});

test("what becomes of a file is told in the reader's language, after a way through JSON", () => {
  const german = sayIn("de", GERMAN);
  const found = {
    kind: "run" as const,
    startedAt: "2026-06-08T06:30:00.000Z",
    metres: 9008,
    seconds: null,
    warnings: [],
  };
  const record = [{ day: "2026-06-08", metres: 9000, startedAt: null }];
  const rows = previewRows(waiting([{ name: "a.fit", format: "fit", found }]), record, where);
  const [row] = JSON.parse(JSON.stringify(rows)) as typeof rows;
  expect(row!.say.map(german.told)).toEqual([
    "Für diesen Tag ist schon ein Lauf über 9,0 km eingetragen. Kreuze diesen nur an, wenn es ein anderer war.",
  ]);
  expect(row!.say.map(ENGLISH.told)).toEqual([
    "A run of 9.0 km is on record for that day already. Tick this one only if it was another.",
  ]);
  expect(sourcesInWords(["a", "b", "c", "d"], german)).toBe("a, b und 2 weitere");
});
