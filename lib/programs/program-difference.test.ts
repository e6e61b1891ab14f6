import fc from "fast-check";
import { expect, test } from "vitest";
import { someDose, someFrequency } from "./dose.arbitrary";
import { ENGLISH } from "@/lib/say";
import { ProgramDraft, unsaid, type ProgramItem } from "./program";
import { programDifference } from "./program-difference";
import { snapshotOf } from "./snapshot";
import { programOf, templates } from "./templates";

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const item = (n: number, more: Partial<ProgramItem> = {}): ProgramItem => ({
  ...{ ...unsaid, itemId: uuid(n), exerciseId: "front-plank", name: "Front plank", note: null },
  ...{ dose: { kind: "hold", sets: 3, holdSeconds: 20, perSide: false }, frequency: { kind: "daily", times: 1 } },
  ...more,
});
const stretch = (n: number, more: Partial<ProgramItem> = {}) =>
  item(n, { exerciseId: "hamstring-stretch", name: "Hamstring stretch", ...more });
const program = (...items: ProgramItem[]) => ({ title: "T", target: "t", why: null, phases: [], items });

test("nothing changed is nothing to say, also between a program and the copy somebody has of it", () => {
  for (const template of templates) {
    let n = 0;
    const draft = ProgramDraft.parse(programOf(template, () => uuid((n += 1))));
    expect(programDifference(draft, draft)).toMatchObject({ lines: [], rules: [] });
    expect(programDifference(snapshotOf(draft, []), draft)).toMatchObject({ lines: [], rules: [] });
  }
});

test("a dose, a new exercise and one that is taken out are each a sentence, and minutes are given before and after", () => {
  const before = program(item(1), item(2));
  const after = program(
    item(1, { dose: { kind: "hold", sets: 3, holdSeconds: 30, perSide: false } }),
    stretch(3, { dose: { kind: "stretch", sets: 2, holdSeconds: 30, perSide: true } }),
  );
  const { lines, minutes, rules } = programDifference(before, after);
  expect(lines.map(ENGLISH.told)).toEqual([
    "Front plank: 3 × 20 s · daily becomes 3 × 30 s · daily.",
    "New: Hamstring stretch, 2 × 30 s each side · daily.",
    "Taken out: Front plank.",
  ]);
  expect(minutes.after).not.toBe(minutes.before);
  expect(rules).toEqual(["S2", "S6"]);
});

test("another dose alone moves no rule: rules count what was done, not how much", () =>
  fc.assert(
    fc.property(someDose, someDose, (a, b) => {
      expect(programDifference(program(item(1, { dose: a })), program(item(1, { dose: b }))).rules).toEqual([]);
    }),
  ));

test("what is due on other days moves the count of what was done, and of stretching if it is a stretch", () =>
  fc.assert(
    fc.property(someFrequency, someFrequency, (a, b) => {
      const same = JSON.stringify(a) === JSON.stringify(b);
      const { rules } = programDifference(program(item(1, { frequency: a })), program(item(1, { frequency: b })));
      expect(rules.includes("S6")).toBe(!same);
      expect(rules).not.toContain("S2");
    }),
  ));

test("another order is said when nothing else is", () =>
  expect(programDifference(program(item(1), item(2)), program(item(2), item(1))).lines).toEqual([
    "The exercises come in another order.",
  ]));

test("that steps up are taken by rule from now on, or no longer, is said", () => {
  const [asked, byRule] = [program(item(1)), { ...program(item(1)), upward: "automatic" as const }];
  expect(programDifference(asked, byRule).lines).toEqual(["Steps up are taken by rule, within the phase."]);
  expect(programDifference(byRule, asked).lines).toEqual(["Steps up are proposed, and staff answer."]);
  expect(programDifference(byRule, byRule).lines).toEqual([]);
});
