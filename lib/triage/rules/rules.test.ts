import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RULES } from "@/lib/triage/rules/rules";

const ORDER =
  "E1 E2 E3 E4 E5 E6 E7 U1 U2 U3 U4 U5 U6 U7 U8 U9 S1 S2 S3 S4 S5 S6 S7 R1 R1b R2 R2b R3 R4 R5 W1 W2 W3 W4 W5 W6 W7 W8 W9 W10 W11 W12 W13";

test("the rules stand in the order in which they are listed", () =>
  expect(RULES.map((rule) => rule.id).join(" ")).toBe(ORDER));

test("an emergency or urgent rule tells the athlete what to do, and is for clinicians alone", () => {
  for (const rule of RULES) {
    const grave = rule.tier === "emergency" || rule.tier === "urgent";
    expect(rule.athleteAdvice !== undefined, rule.id).toBe(grave);
    expect(rule.privacy, rule.id).toBe(/^[EUR]/.test(rule.id) ? "clinical" : "team");
    if (rule.tier === "emergency") expect(rule.athleteAdvice, rule.id).toContain("112, 999, 911");
  }
});

test("the engine imports nothing but itself, the calendar and what a sentence is", () => {
  const files = [
    "judge",
    "evaluate",
    "now",
    "verdict",
    "entries",
    "entry-words",
    "english",
    "receipt",
    "fingerprint",
    "sha256",
    "prepare/prepare",
  ];
  for (const file of files) {
    const text = readFileSync(new URL(`../${file}.ts`, import.meta.url), "utf8");
    for (const [, from] of text.matchAll(/from "([^"]+)"/g)) expect(from).toMatch(/^@\/lib\/(triage\/|days$|said$)/);
    expect(text).not.toMatch(/Date\.now|new Date|Math\.random|process\./);
  }
});
