import fc from "fast-check";
import { expect, test } from "vitest";
import { ENGLISH, sayIn } from "@/lib/say";
import type { SaidSentence, Value } from "@/lib/said";
import { arbitraryTimeline } from "@/lib/triage/arbitrary-timeline";
import { english } from "@/lib/triage/english";
import { evaluate } from "@/lib/triage/evaluate";
import { entryOf, missingOf, sentenceOf } from "@/lib/triage/receipt";
import { RULES } from "@/lib/triage/rules/rules";
import { GERMAN, GERMAN_IN_BROWSER } from "@/messages/german";

const receipts = arbitraryTimeline.map((timeline) => evaluate(timeline).receipts);
const inGerman = sayIn("de", GERMAN);

/** A sentence and all that stand in its places. */
const within = (said: SaidSentence): SaidSentence[] => [said, ...Object.values(said.values ?? {}).flatMap(inPlace)];
const inPlace = (value: Value): SaidSentence[] =>
  typeof value !== "object"
    ? []
    : "sentence" in value
      ? within(value)
      : "all" in value
        ? value.all.flatMap(inPlace)
        : [];

test("what a receipt says in English is its stored text, word for word", () =>
  fc.assert(
    fc.property(receipts, (all) => {
      for (const each of all) {
        expect(ENGLISH.told(sentenceOf(each)), each.ruleId).toBe(each.sentence);
        expect(ENGLISH.told(each.said?.teamSentence ?? "")).toBe(each.teamSentence ?? "");
        expect(missingOf(each).map(ENGLISH.told)).toEqual(each.missing);
        for (const entry of each.entries) expect(ENGLISH.told(entryOf(entry))).toBe(entry.text);
      }
    }),
    { numRuns: 400 },
  ));

test("a place may hold text, a number, a day, a list and another sentence", () => {
  const said: SaidSentence = {
    sentence: "{n} of {day}, {text}: {mean} ({list}). {more} // a meaning",
    one: "one of {day}",
    values: {
      ...{ n: 2, day: { day: "2026-06-01" }, text: "as it is", mean: { number: 2, decimals: 1 } },
      list: { all: ["a", { sentence: "b" }, "c"] },
      more: { sentence: "{unknown} stays", values: {} },
    },
  };
  expect(english(said)).toBe("2 of 1 Jun 2026, as it is: 2.0 (a, b and c). {unknown} stays");
  expect(english({ ...said, values: { ...said.values, n: 1 } })).toBe("one of 1 Jun 2026");
  for (const n of [1, 2]) {
    const counted = { ...said, values: { ...said.values, n } };
    expect(english(counted)).toBe(ENGLISH.told(counted));
  }
});

test("everything a receipt says has its German, down to the last word in a place", () =>
  fc.assert(
    fc.property(receipts, (all) => {
      for (const each of all) {
        const { sentence, teamSentence, missing } = each.said!;
        const said = [
          sentence,
          ...(teamSentence ? [teamSentence] : []),
          ...missing,
          ...each.entries.map((e) => e.said!),
        ];
        for (const one of said) {
          for (const part of within(one)) expect(GERMAN).toHaveProperty([part.sentence]);
          expect(inGerman.told(one)).not.toMatch(/[{}]|undefined|NaN|Diagnose|unbedenklich|gesundgeschrieben/);
        }
      }
    }),
    { numRuns: 200 },
  ));

test("what a rule says of itself has its German, and advice that cannot wait has it without network too", () => {
  for (const { title, threshold, timeFrame, clearsWhen, citation, athleteAdvice } of RULES) {
    for (const text of [title, threshold.text, timeFrame, clearsWhen, citation.label])
      expect(GERMAN).toHaveProperty([text]);
    if (!athleteAdvice) continue;
    for (const text of [title, athleteAdvice]) expect(GERMAN_IN_BROWSER).toHaveProperty([text]);
    expect(inGerman.told(athleteAdvice).includes("112, 999, 911")).toBe(athleteAdvice.includes("112, 999, 911"));
  }
});
