import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryTimeline } from "@/lib/triage/arbitrary-timeline";
import { evaluate } from "@/lib/triage/evaluate";
import { daysAgo, exampleTimeline, NO_TO_ALL, pain, screenToday } from "@/lib/triage/example-timeline";
import { HISTORY_WORDS, QUESTION_WORDS } from "@/lib/triage/question-words";
import { contactNeeded, receiptFor } from "@/lib/triage/receipt";
import type { Timeline } from "@/lib/triage/timeline";

const receipt = (id: string, given: Partial<Timeline>) => {
  const found = evaluate(exampleTimeline(given)).receipts.find(({ ruleId }) => ruleId === id);
  if (!found) throw new Error(`${id} does not match`);
  return found;
};

const run = (ago: number, metres: number) => ({ date: daysAgo(ago), metres });

describe("a receipt says why in one sentence with the athlete's own numbers", () => {
  test("S1 with its course", () =>
    expect(receipt("S1", { checkIns: [...pain(63, 7, 7), ...pain(6, 0, 1)] }).sentence).toBe(
      "63 days of back pain, longer than 8 weeks. Improving: 7.0 to 1.0.",
    ));
  test("W1 with both runs, in km and in metres", () => {
    const { sentence, numbers, entries } = receipt("W1", { runs: [run(35, 10_000), run(9, 10_000), run(0, 14_000)] });
    expect(sentence).toBe("Ran 14.0 km; longest in 30 days was 10.0 km (×1.40).");
    expect(numbers).toEqual({ runMetres: 14_000, longestMetres: 10_000 });
    expect(entries.map(({ date }) => date)).toEqual([daysAgo(9), daysAgo(0)]);
  });
  test("W1 by one metre never reads as ×1.10", () =>
    expect(receipt("W1", { runs: [run(30, 10_000), run(0, 11_001)] }).sentence).toBe(
      "Ran 11.001 km; longest in 30 days was 10.000 km (just over ×1.10).",
    ));
  test("W4 with the silent days, and what is missing", () => {
    const { sentence, missing } = receipt("W4", { checkIns: pain(12, 9, 3) });
    expect(sentence).toBe("No report of back pain for 9 days while an episode is open.");
    expect(missing).toContain("back pain: not reported on 9 of 13 days of this episode");
  });
  test("E1 with a not sure that counts", () =>
    expect(
      receipt("E1", { screens: screenToday({ "saddle-numbness": "yes", "bladder-change": "not-sure" }) }).sentence,
    ).toBe(
      "Numbness between the legs reported. Not sure about a change in passing urine, which counts as a yes here.",
    ));
});

describe("a coach", () => {
  test("gets no clinical receipt, only that contact is needed", () => {
    const result = evaluate(exampleTimeline({ screens: screenToday({ "foot-drop": "yes" }) }));
    expect(contactNeeded(result)).toBe(true);
    expect(result.receipts.map((each) => receiptFor("coach", each))).toEqual([null]);
    expect(receiptFor("physio", result.receipts[0]!)).toEqual(result.receipts[0]);
  });
  test("reads that safety questions are open, not which or how they were answered", () => {
    const full = receipt("W5", { checkIns: pain(3, 0, 3), screens: screenToday({ fever: "declined" }) });
    expect(full.missing).toEqual(["fever, shivers or feeling ill: declined"]);
    const shown = receiptFor("coach", full);
    expect(shown).toMatchObject({
      sentence: "Some safety questions have no current answer.",
      entries: [],
      missing: [],
    });
  });
  test("never reads a red-flag answer or a history in any receipt of any timeline", () =>
    fc.assert(
      fc.property(arbitraryTimeline, (t) => {
        for (const each of evaluate(t).receipts) {
          const shown = receiptFor("coach", each);
          if (each.privacy === "clinical") expect(shown).toBeNull();
          if (!shown) continue;
          const told = JSON.stringify([
            shown.title,
            shown.sentence,
            shown.entries,
            shown.missing,
            shown.numbers,
            shown.said,
          ]).toLowerCase();
          for (const words of [...Object.values(QUESTION_WORDS), ...Object.values(HISTORY_WORDS)])
            expect(told, each.ruleId).not.toContain(words.toLowerCase());
          expect(shown.entries.some(({ kind }) => kind === "screen" || kind === "history")).toBe(false);
          expect(shown).not.toHaveProperty("teamSentence");
        }
      }),
      { numRuns: 400 },
    ));
});

test("the team's copy of a receipt holds nothing of what is private in it, in no form", () => {
  let kept = 0;
  fc.assert(
    fc.property(arbitraryTimeline, (t) => {
      for (const each of evaluate(t).receipts) {
        const shown = receiptFor("coach", each);
        if (!shown) continue;
        const text = JSON.stringify(shown);
        const apart = each.said?.teamSentence && [each.sentence, each.said.sentence];
        const unread = [
          ...(apart ?? []),
          ...each.entries.flatMap((entry) => (entry.private ? [entry.text, entry.said] : [])),
          ...(each.missingIsPrivate ? [...each.missing, ...each.said!.missing] : []),
        ];
        for (const secret of unread) expect(text, each.ruleId).not.toContain(JSON.stringify(secret));
        kept += unread.length;
        expect(shown.said?.sentence).toEqual(each.said?.teamSentence ?? each.said?.sentence);
        expect(Object.keys(shown.said ?? {})).toEqual(["sentence", "missing"]);
      }
    }),
    { numRuns: 300 },
  );
  expect(kept).toBeGreaterThan(100);
  const { said: _, ...older } = receipt("W5", { checkIns: pain(3, 0, 3), screens: screenToday({ fever: "declined" }) });
  expect(receiptFor("coach", older)).not.toHaveProperty("said");
});

test("every receipt is plain JSON with a sentence, a source, entries or gaps, and none of the forbidden words", () =>
  fc.assert(
    fc.property(arbitraryTimeline, (t) => {
      const { receipts, rules, unknown, facts } = evaluate(t);
      expect(receipts.map(({ ruleId }) => ruleId)).toEqual(rules);
      expect(JSON.parse(JSON.stringify({ receipts, unknown, facts }))).toEqual({ receipts, unknown, facts });
      for (const each of receipts) {
        expect(each.sentence, each.ruleId).toMatch(/^[A-Z0-9].*\.$/);
        expect(each.sentence, each.ruleId).not.toMatch(/NaN|undefined|null|Infinity/);
        expect(each.entries.length + each.missing.length, each.ruleId).toBeGreaterThan(0);
        for (const { date } of each.entries) expect(date === null || date <= t.asOf).toBe(true);
        expect(JSON.stringify(each)).not.toMatch(/diagnos|cleared|safe to run|low risk|you have /i);
      }
      for (const { ruleId } of unknown) expect(rules).not.toContain(ruleId);
    }),
    { numRuns: 500 },
  ));

describe("facts", () => {
  test("give the longest run of the 30 days before today, its date and the ceiling in whole metres", () => {
    const { facts } = evaluate(
      exampleTimeline({ runs: [run(31, 20_000), run(30, 9_999), run(4, 8_000), run(0, 30_000)] }),
    );
    expect(facts).toMatchObject({
      longestRun30Metres: 9_999,
      longestRun30Date: daysAgo(30),
      ceilingMetres: 10_998,
      baseline: true,
    });
  });
  test("without runs have no ceiling and no baseline", () =>
    expect(evaluate(exampleTimeline()).facts).toMatchObject({ ceilingMetres: null, baseline: false, episode: null }));
  test("tell of the episode", () =>
    expect(evaluate(exampleTimeline({ checkIns: [...pain(20, 7, 6), ...pain(6, 0, 3)] })).facts).toMatchObject({
      episode: { start: daysAgo(20), dayNumber: 20, open: true, live: true },
      improved: "yes",
      firstWeekMean: 6,
      lastWeekMean: 3,
      lastReportedDay: daysAgo(0),
    }));
});

test("an athlete of whom nothing is known has unknown rules, not clear ones", () => {
  const { rules, unknown } = evaluate(exampleTimeline({ screens: [] }));
  expect(rules).toEqual([]);
  expect(unknown.find(({ ruleId }) => ruleId === "E1")?.missing).toEqual([
    "numbness between the legs: not asked",
    "a change in passing urine: not asked",
    "a change in bowel control: not asked",
    "a change in sexual feeling or function: not asked",
  ]);
  expect(unknown.map(({ ruleId }) => ruleId)).not.toContain("S1");
  expect(Object.keys(NO_TO_ALL)).toHaveLength(16);
});
