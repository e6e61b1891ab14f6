import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ENGLISH } from "@/lib/say";
import { Progression } from "./progression";
import { PROGRESSION_RULES } from "./propose";
import { SessionRecord } from "./session";
import { walkRunSteps } from "./steps-of";

const page = readFileSync(new URL("../../docs/sources.md", import.meta.url), "utf8");
const started = { itemId: "a", steps: walkRunSteps(), at: 0, onStepSince: "2026-03-01" };
const progression = Progression.parse(started);

describe("every rule of progression", () => {
  test("has an id of its own, P1 to P10", () =>
    expect(PROGRESSION_RULES.map(({ id }) => id)).toEqual([...Array(10).keys()].map((n) => `P${n + 1}`)));

  for (const rule of PROGRESSION_RULES)
    test(`${rule.id} cites a source of docs/sources.md, and says its number, its basis and what would change it`, () => {
      expect(page).toContain(`\n### ${rule.source.id}\n`);
      const { text, basis, value, unit } = rule.threshold(progression);
      const words = ENGLISH.told(text);
      expect(words).not.toBe("");
      expect((value === undefined) === (unit === undefined)).toBe(true);
      if (rule.source.id === "team-choice") expect(basis).toBe("team choice");
      expect(rule.changesWhen).toMatch(/^[A-Z].*\.$/);
      expect(`${rule.title} ${words} ${rule.changesWhen}`).not.toMatch(/diagnos|cleared|safe to run|low risk/i);
    });

  test("says the limits staff have set, not the usual ones", () => {
    const strict = { ...progression, effortLimit: 5, painLimit: 1 };
    const texts = PROGRESSION_RULES.slice(0, 2).map((rule) => ENGLISH.told(rule.threshold(strict).text));
    for (const text of texts) expect(text).toMatch(/effort 5 or less, pain 1 or less/);
  });
});

describe("a progression", () => {
  test("starts at effort 7, pain 2, with every step proposed", () =>
    expect(progression).toMatchObject({ effortLimit: 7, painLimit: 2, upward: "proposed", reviewedThrough: null }));

  for (const [why, wrong] of [
    ["a step that is not in the list", { at: 9 }],
    ["a phase beyond the list", { phaseLastStep: 9 }],
    ["a pain limit above 5", { painLimit: 6 }],
    ["a day that is none", { onStepSince: "2026-02-30" }],
    ["no steps", { steps: [] }],
  ] as const)
    test(`is refused with ${why}`, () => expect(Progression.safeParse({ ...started, ...wrong }).success).toBe(false));
});

describe("a session record", () => {
  const least = { day: "2026-03-01", itemId: "a", step: 0 };
  test("what is left out is missing, never 0 and never no", () => {
    const { day: _d, itemId: _i, step: _s, ...rest } = SessionRecord.parse(least);
    expect(Object.values(rest)).toEqual(Array<null>(9).fill(null));
  });
  for (const wrong of [{ pain: 11 }, { pain: 2.5 }, { effort: -1 }, { pain: "" }, { sets: { done: 1, due: 0 } }])
    test(`${JSON.stringify(wrong)} is refused`, () =>
      expect(SessionRecord.safeParse({ ...least, ...wrong }).success).toBe(false));
});
