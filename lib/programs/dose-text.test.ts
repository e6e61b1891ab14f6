import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ENGLISH, sayIn } from "@/lib/say";
import { GERMAN } from "@/messages/german";
import { Dose, DoseKind } from "./dose";
import { doseText, parseDose } from "./dose-text";
import { someDose } from "./dose.arbitrary";
import { library } from "./library";

const read = (text: string, kind: DoseKind) => {
  const parsed = parseDose(text, kind);
  return ENGLISH.told(parsed.ok ? doseText(parsed.dose) : parsed.why);
};

describe("a dose in words", () => {
  for (const say of [ENGLISH, sayIn("de", GERMAN)])
    test(`comes back from its own text unchanged, whatever the dose, in ${say.language}`, () =>
      fc.assert(
        fc.property(someDose, (dose) => {
          expect(parseDose(say.told(doseText(dose)), dose.kind)).toEqual({ ok: true, dose: Dose.parse(dose) });
        }),
      ));

  test("comes back unchanged for every starting dose of the library", () => {
    for (const { dose } of library)
      expect(parseDose(ENGLISH.told(doseText(dose)), dose.kind)).toEqual({ ok: true, dose });
  });

  for (const [dose, words] of [
    [{ kind: "hold", sets: 3, holdSeconds: 30, perSide: true }, "3 × 30 s each side"],
    [{ kind: "pyramid", pyramid: [6, 4, 2], holdSeconds: 10, perSide: true }, "6-4-2 × 10 s each side"],
    [{ kind: "reps", sets: 3, reps: 15, perSide: false }, "3 × 15"],
    [{ kind: "reps", sets: 3, reps: 15, holdSeconds: 2, perSide: false }, "3 × 15, hold 2 s"],
    [{ kind: "time", sets: 1, durationSeconds: 300, perSide: false }, "5 min"],
    [{ kind: "stretch", sets: 2, holdSeconds: 30, restSeconds: 0, perSide: true }, "2 × 30 s each side, rest 0 s"],
  ] as [Dose, string][])
    test(`reads "${words}"`, () => expect(ENGLISH.told(doseText(dose))).toBe(words));

  test("names when it is due after a dot", () =>
    expect(ENGLISH.told(doseText({ kind: "reps", sets: 3, reps: 15, perSide: false }, { kind: "before-run" }))).toBe(
      "3 × 15 · before each run",
    ));
});

describe("a dose typed by hand", () => {
  for (const [typed, kind, meant] of [
    ["3x20 sec", "hold", "3 × 20 s"],
    ["  2 X 30 seconds each leg, rest 15s ", "stretch", "2 × 30 s each side, rest 15 s"],
    ["6–4–2 × 10 s per side", "pyramid", "6-4-2 × 10 s each side"],
    ["3 * 12 reps", "reps", "3 × 12"],
    ["10 minutes", "time", "10 min"],
    ["3 x 15 Wdh., 2 Sek. halten, 30 s Pause", "reps", "3 × 15, hold 2 s, rest 30 s"],
    ["2 × 30 Sekunden pro Bein", "stretch", "2 × 30 s each side"],
  ] as const)
    test(`"${typed}" is understood as ${meant}`, () => expect(read(typed, kind)).toBe(meant));

  test("seconds are never taken as repetitions, nor repetitions as seconds", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 60 }), (sets, n) => {
        expect(parseDose(`${sets} × ${n} s`, "reps").ok).toBe(false);
        for (const kind of ["hold", "stretch", "pyramid", "time"] as const)
          expect(parseDose(`${sets} × ${n}`, kind).ok).toBe(false);
      }),
    ));

  for (const [typed, kind] of [
    ["", "hold"],
    ["0 × 20 s", "hold"],
    ["3 × 0", "reps"],
    ["3 × 9999", "reps"],
    ["3 × 12, hold", "reps"],
    ["3 × 20 s, hold 2 s", "hold"],
    ["-3 × 12", "reps"],
    ["3.5 × 12", "reps"],
  ] as const)
    test(`"${typed}" for ${kind} is refused with a sentence`, () => {
      const parsed = parseDose(typed, kind);
      expect(parsed.ok).toBe(false);
      expect(ENGLISH.told(parsed.ok ? "" : parsed.why)).toMatch(/\.$/);
    });

  test("any text at all is read or refused, never thrown on", () =>
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...DoseKind.options), (text, kind) => {
        expect(typeof parseDose(text, kind).ok).toBe("boolean");
      }),
    ));
});

test("a dose with a field of another kind is no dose", () => {
  expect(Dose.safeParse({ kind: "hold", sets: 3, reps: 20, perSide: false }).success).toBe(false);
  expect(Dose.safeParse({ kind: "reps", sets: 3, reps: 12, durationSeconds: 20, perSide: false }).success).toBe(false);
});
