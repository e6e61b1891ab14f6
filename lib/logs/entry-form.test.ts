import fc from "fast-check";
import { expect, test } from "vitest";
import { KINDS, NIGHTS, SIDES, SITES } from "@/lib/triage/timeline";
import { entryValues, parseEntry } from "./entry-form";
import type { LoggedContent } from "./logged-entry";
import { RUN_KINDS, SURFACES } from "./run-words";

const SHOE = "6f8d2a30-0000-4000-8000-00000000000a";
const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
const yesNo = fc.option(fc.boolean(), { nil: null });
const symptom = fc.record({
  site: fc.constantFrom(...SITES),
  side: fc.constantFrom(...SIDES),
  kind: fc.constantFrom(...KINDS),
  score: fc.integer({ min: 0, max: 10 }),
});
const symptoms = fc.uniqueArray(symptom, { maxLength: 7, selector: (s) => `${s.site} ${s.side} ${s.kind}` });
const checkIn = fc.record({
  backPain: score,
  symptoms,
  atRest: yesNo,
  night: fc.option(fc.constantFrom(...NIGHTS), { nil: null }),
  dailyLife: yesNo,
  note: fc.constantFrom(null, "Stiff in the morning"),
});
const run = fc.record({
  metres: fc.integer({ min: 1, max: 500_000 }),
  seconds: fc.option(fc.integer({ min: 1, max: 36_000 }), { nil: null }),
  effort: score,
  surface: fc.option(fc.constantFrom(...SURFACES), { nil: null }),
  kind: fc.option(fc.constantFrom(...RUN_KINDS), { nil: null }),
  painBefore: score,
  painDuring: score,
  painNextMorning: score,
  source: fc.constantFrom("typed" as const, "file" as const),
  startedAt: fc.constantFrom(null, "2026-06-01 07:00:00+00"),
  shoeId: fc.constantFrom(null, SHOE),
  warmUp: yesNo,
  coolDown: yesNo,
  shoeName: fc.constantFrom(null, "Blue pair"),
});
const LONGEST_RUN = {
  metres: 500_000,
  seconds: null,
  effort: null,
  surface: null,
  kind: null,
  painBefore: null,
  painDuring: null,
  painNextMorning: null,
  source: "typed" as const,
  startedAt: null,
  ...{ shoeId: null, warmUp: null, coolDown: null, shoeName: null },
};
const inOrder = <T>(list: T[]) => [...list].map((each) => JSON.stringify(each)).sort();
const again = (entry: LoggedContent, unit: "km" | "mi" = "km") =>
  parseEntry(entry, entryValues(entry, unit), { unit, shoeIds: [SHOE] });

test("a check-in whose form is sent back untouched says the same", () =>
  fc.assert(
    fc.property(checkIn, (said) => {
      const blank = said.symptoms.length === 0 && Object.values({ ...said, symptoms: null }).every((v) => v === null);
      const read = again({ kind: "check-in", said });
      if (blank) return expect(read.ok).toBe(false);
      if (!read.ok || read.content.kind !== "check-in") throw new Error(JSON.stringify(read));
      expect({ ...read.content.said, symptoms: [] }).toEqual({ ...said, symptoms: [] });
      expect(inOrder(read.content.said.symptoms)).toEqual(inOrder(said.symptoms));
    }),
  ));

test("a run whose form is sent back untouched says the same to the metre, and keeps what the watch told", () =>
  fc.assert(
    fc.property(run, fc.constantFrom("km" as const, "mi" as const), (said, unit) => {
      const read = again({ kind: "run", said }, unit);
      expect(read).toEqual({ ok: true, content: { kind: "run", said } });
    }),
    { examples: [[LONGEST_RUN, "mi"]] },
  ));

test("a blank score in an edited run is missing, never 0", () => {
  const entry: LoggedContent = {
    kind: "run",
    said: { ...LONGEST_RUN, metres: 5000, painBefore: 3 },
  };
  const read = parseEntry(entry, { "run.distance": "5", "run.painBefore": "" }, { unit: "km" });
  expect(read).toMatchObject({ ok: true, content: { said: { painBefore: null } } });
});

test("an entry emptied by its edit is refused, not stored as nothing", () => {
  expect(parseEntry({ kind: "week", said: { running: "full" } }, {}, { unit: "km" }).ok).toBe(false);
  expect(parseEntry({ kind: "screen", said: { answers: { fever: "no" } } }, {}, { unit: "km" }).ok).toBe(false);
});

test("a field the form of its kind does not have is refused", () =>
  expect(
    parseEntry({ kind: "week", said: { running: "full" } }, { running: "full", metres: "9" }, { unit: "km" }).ok,
  ).toBe(false));
