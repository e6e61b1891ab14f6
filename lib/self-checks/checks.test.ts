import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { learnSources } from "@/lib/learn/sources";
import { exerciseById } from "@/lib/programs/library";
import { WALL_TEST_RESULTS } from "@/lib/triage/timeline";
import { CHECK_IDS, NO_PASS_MARK, STOPPED_IS_A_RESULT, type Check } from "./check";
import { checkById, checkOf, checks } from "./checks";
import { heldAgainst, spreadWords, targetWords } from "./target-words";
import { WALL_TEST_CAVEAT } from "./wall-test";

const sources = readFileSync(new URL("../../docs/sources.md", import.meta.url), "utf8");
const wordsOf = ({ name, about, needs, steps, ends, stops, targetNote, measured }: Check) => [
  ...[name, about, needs, ends, targetNote],
  ...[...steps, ...stops],
  ...(measured.kind === "words" ? [measured.question, ...measured.options.map(({ label }) => label)] : []),
];

test("every check has its record, and nothing else has", () => {
  expect(checks.map(({ id }) => id).sort()).toEqual([...CHECK_IDS].sort());
  for (const { id } of checks) expect(checkOf(id).id).toBe(id);
  for (const stranger of ["", "toString", "__proto__", "wall", "plank"]) expect(checkById(stranger)).toBeNull();
});

describe.each(checks.map((check) => [check.id, check] as const))("%s", (_, check) => {
  test("says how it goes in short sentences, when to end, and nothing that only a clinician may say", () => {
    for (const text of [...wordsOf(check), NO_PASS_MARK, STOPPED_IS_A_RESULT]) {
      expect(text).not.toMatch(
        /diagnos|\bcleared|safe to run|low[ -]risk|\byou have\b(?! had)|\bcures?\b|guarantee|\bfail/i,
      );
      for (const sentence of text.split(/[.?!:] /)) expect(sentence.split(/\s+/).length, sentence).toBeLessThan(33);
    }
    expect(check.steps.length).toBeGreaterThan(2);
    for (const step of [...check.steps, ...check.stops, check.ends]) expect(step).toMatch(/^[A-Z].+\.$/);
  });

  test("cites what stands in docs/sources.md and has a name on screen", () => {
    for (const source of check.sources) {
      expect(sources).toContain(`\n### ${source}\n`);
      expect(Object.keys(learnSources)).toContain(source);
    }
    if (check.mark === "D") expect(check.sources).toContain("team-choice");
    if (check.drawing) expect(exerciseById(check.drawing)?.id).toBe(check.drawing);
  });

  test("has targets on its own sides only, within what it can measure", () => {
    for (const { side, value } of check.targets) {
      expect(check.sides).toContain(side);
      if (check.measured.kind === "words") throw new Error("a finding in words has no number to reach");
      expect(value).toBeGreaterThan(check.measured.least);
      expect(value).toBeLessThan(check.measured.most);
    }
  });
});

test("the seconds are those of the published study, by sex and side", () => {
  const means = (id: "side-bridge" | "extensor-hold" | "curl-up-hold") =>
    checkOf(id).targets.map(({ who, side, value, spread }) => `${who} ${side} ${value} (${spread})`);
  expect(means("extensor-hold")).toEqual(["men both 146 (51)", "women both 189 (60)"]);
  expect(means("curl-up-hold")).toEqual(["men both 144 (76)", "women both 149 (99)"]);
  expect(means("side-bridge").sort()).toEqual(
    ["men right 94 (34)", "men left 97 (35)", "women right 72 (31)", "women left 77 (35)"].sort(),
  );
});

test("of two published means the chosen one stays, and a target for anybody always does", () => {
  const bridge = checkOf("side-bridge");
  expect(targetWords(bridge, "left")).toBe("97 s (men), 77 s (women)");
  expect(targetWords(heldAgainst(bridge, "women"), "left")).toBe("77 s");
  expect(targetWords(heldAgainst(bridge, "men"), "right")).toBe("94 s");
  expect(targetWords(heldAgainst(checkOf("leg-raise"), "women"), "left")).toBe("80°");
  expect(spreadWords(bridge, bridge.targets[0]!)).toBe("97 s, most of them from 62 to 132 s");
  expect(targetWords(checkOf("hop-test"), "left")).toBe("");
});

test("the wall test finds what the rules know, and says that its evidence is weak", () => {
  const { measured } = checkOf("wall-test");
  expect(measured.kind === "words" && measured.options.map(({ value }) => value)).toEqual(WALL_TEST_RESULTS);
  expect(WALL_TEST_CAVEAT).toContain("evidence behind it is weak");
});
