import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHECK_IDS, type CheckSide } from "./check";
import { parseCheck, parseResults, resultValues } from "./check-form";
import { checkOf, checks } from "./checks";
import { parseReading, readingField, resultWords, type CheckResult } from "./reading";

const today = "2026-11-22";
const seconds = { kind: "seconds", least: 1, most: 1800 } as const;
const centimetres = { kind: "centimetres", least: 0, most: 40 } as const;

describe("a typed number", () => {
  test.each([
    ["42", 420],
    ["42.5", 425],
    ["5,5", 55],
    ["007", 70],
    ["1:23", 830],
    ["1:23,4", 834],
    ["1800", 18_000],
  ])("%s is %i tenths", (text, tenths) => expect(parseReading(text, seconds)).toEqual({ ok: true, value: tenths }));
  test.each([
    ...[
      "NaN",
      "Infinity",
      "1e308",
      "1e3",
      "-5",
      "+5",
      "5 s",
      "0x10",
      "٤٢",
      "4 2",
      "1800.1",
      "1801",
      "99999999",
      "4.25",
    ],
    ...["1:60", ".5", "5.", "5,5,5", "0", "0.9", "0:00"],
  ])("%s is refused with a sentence", (text) =>
    expect(parseReading(text, seconds)).toEqual({ ok: false, why: expect.stringMatching(/^[A-Z].+\.$/) }),
  );
  test("0 is a reading where the toe may stand at the wall, and 1:23 is no length", () => {
    expect(parseReading("0", centimetres)).toEqual({ ok: true, value: 0 });
    expect(parseReading("1:23", centimetres).ok).toBe(false);
  });
  test("the extensor hold ends at 240 seconds", () => {
    const { measured } = checkOf("extensor-hold");
    if (measured.kind === "words") throw new Error("it is measured in seconds");
    expect(parseReading("240", measured)).toEqual({ ok: true, value: 2400 });
    expect(parseReading("240.1", measured)).toMatchObject({ why: expect.stringContaining("240") });
  });
  test("whatever is stored comes back through its field as it was", () =>
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 18_000 }), (tenths) => {
        expect(parseReading(readingField(tenths), seconds)).toEqual({ ok: true, value: tenths });
      }),
    ));
  test("any text is tenths within bounds or a sentence", () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String)), (text) => {
        const read = parseReading(text, seconds);
        if (read.ok) expect(Number.isInteger(read.value) && read.value >= 10 && read.value <= 18_000).toBe(true);
        else expect(read.why).toMatch(/^[A-Z].+\.$/);
      }),
    ));
});

/** Any result that a check can hold on one side. */
const anyResult = fc.constantFrom(...CHECK_IDS).chain((id) => {
  const { measured, sides } = checkOf(id);
  const stopped = id === "wall-test" ? fc.constant(false) : fc.boolean();
  const words = measured.kind === "words" ? measured.options.map(({ value }) => value) : [];
  return fc.tuple(fc.constantFrom(...sides), stopped).chain(([side, isStopped]) =>
    fc.record({
      check: fc.constant(checkOf(id)),
      result: fc.record<CheckResult>({
        side: fc.constant<CheckSide>(side),
        tenths:
          measured.kind === "words"
            ? fc.constant(null)
            : isStopped
              ? fc.option(fc.integer({ min: measured.least * 10, max: measured.most * 10 }), { nil: null })
              : fc.integer({ min: measured.least * 10, max: measured.most * 10 }),
        result: measured.kind === "words" && !isStopped ? fc.constantFrom(...words) : fc.constant(null),
        stopped: fc.constant(isStopped),
      }),
    }),
  );
});

test("a result whose form is sent back untouched says the same", () =>
  fc.assert(
    fc.property(anyResult, ({ check, result }) => {
      expect(parseResults(check, resultValues(result), [result.side])).toEqual({ ok: true, results: [result] });
    }),
  ));

describe("the form of a check", () => {
  const bridge = checkOf("side-bridge");
  test("takes one side and leaves the other missing, never 0", () =>
    expect(parseCheck(bridge, { day: today, "left.value": "45,5", "right.value": " " }, { today })).toEqual({
      ok: true,
      day: today,
      results: [{ side: "left", tenths: 455, result: null, stopped: false }],
    }));
  test("takes pain that ended it as a result, with or without the seconds until then", () => {
    const both = { day: today, "left.stopped": "1", "right.stopped": "1", "right.value": "12" };
    const parsed = parseCheck(bridge, both, { today });
    expect(parsed).toMatchObject({
      ok: true,
      results: [
        { side: "left", tenths: null, stopped: true },
        { side: "right", tenths: 120, stopped: true },
      ],
    });
    if (!parsed.ok) throw new Error("refused");
    expect(parsed.results.map((result) => resultWords(bridge, result))).toEqual([
      "Stopped: pain",
      "Stopped: pain at 12 s",
    ]);
  });
  test.each(checks.map(({ id }) => id))("refuses a blank %s with a sentence beside its first field", (id) => {
    const parsed = parseCheck(checkOf(id), { day: today }, { today });
    const part = checkOf(id).measured.kind === "words" ? "result" : "value";
    expect(parsed).toMatchObject({ ok: false, errors: { [`${checkOf(id).sides[0]}.${part}`]: expect.any(String) } });
  });
  test.each([
    ["a day to come", { day: "2026-11-23", "left.value": "4" }, "day"],
    ["a day too long ago", { day: "2026-11-07", "left.value": "4" }, "day"],
    ["no day", { "left.value": "4" }, "day"],
    ["a field of another check", { day: today, "both.value": "4" }, "form"],
    ["two values", { day: today, "left.value": ["4", "5"] }, "left.value"],
  ])("refuses %s", (_, form, field) =>
    expect(parseCheck(bridge, form, { today })).toMatchObject({ ok: false, errors: { [field]: expect.any(String) } }),
  );
  test("refuses a finding beside pain that ended it, an unknown finding, and pain in the wall test", () => {
    const hop = { day: today, "left.result": "yes", "left.stopped": "1" };
    expect(parseCheck(checkOf("hop-test"), hop, { today })).toMatchObject({
      errors: { "left.result": expect.any(String) },
    });
    expect(parseCheck(checkOf("hop-test"), { day: today, "left.result": "maybe" }, { today }).ok).toBe(false);
    const wall = { day: today, "both.result": "hand", "both.stopped": "1" };
    expect(parseCheck(checkOf("wall-test"), wall, { today }).ok).toBe(false);
  });
});
