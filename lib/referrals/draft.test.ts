import { expect, test } from "vitest";
import type { Receipt } from "@/lib/triage/receipt";
import { RULES } from "@/lib/triage/rules/rules";
import { draftFrom } from "./draft";
import { NEXT, STATUSES } from "./referral";
import { LetterForm } from "./referral-form";

const TODAY = "2026-06-10";
const receiptOf = (ruleId: string, change: Partial<Receipt> = {}): Receipt => {
  const { id, version, tier, privacy, title, threshold, citation, evidenceMark, timeFrame, clearsWhen } = RULES.find(
    (rule) => rule.id === ruleId,
  )!;
  return {
    ...{ ruleId: id, version, tier, privacy, title, threshold, citation, evidenceMark, timeFrame, clearsWhen },
    sentence: `Sentence of ${ruleId}.`,
    entries: [{ kind: "check-in", date: "2026-06-09", text: "worst pain 6" }],
    missing: [],
    ...change,
  };
};

const judged = (receipt: Receipt, asOf = TODAY) => ({ receipt, asOf });

test.each([
  ["E1", "emergency", "Emergency department"],
  ["U9", "same-day", "Same-day clinic for deep vein thrombosis"],
  ["U2", "two-days", "GP, or 111 out of hours"],
  ["U6", "week", "Sports doctor"],
  ["R2", "routine", "Rheumatology, through the GP"],
  ["S2", "routine", "Physiotherapist"],
])("%s is asked for %s from: %s", (ruleId, urgency, toWhom) =>
  expect(draftFrom([judged(receiptOf(ruleId))], TODAY)).toMatchObject({ urgency, toWhom }),
);

test("the most urgent receipt decides, in any order, and every receipt is told with dates, missing and source", () => {
  const receipts = [receiptOf("W1"), receiptOf("S2", { missing: ["3 check-ins"] }), receiptOf("U9")].map((each) =>
    judged(each),
  );
  const draft = draftFrom(receipts, TODAY);
  expect(draftFrom(receipts.toReversed(), TODAY).urgency).toBe("same-day");
  expect(draft.why.indexOf("U9")).toBeLessThan(draft.why.indexOf("S2"));
  for (const part of ["Sentence of W1.", "9 Jun 2026: worst pain 6", "Missing: 3 check-ins", "Missing: nothing"])
    expect(draft.why).toContain(part);
});

test("what is left out of a long list of entries is said", () => {
  const entries = Array.from({ length: 20 }, (_, at) => ({ kind: "run" as const, date: TODAY, text: `run ${at}` }));
  expect(draftFrom([judged(receiptOf("W1", { entries }))], TODAY).why).toContain("and 8 earlier");
});

test("what was judged on an earlier day says so, so that nobody reads its numbers as today's", () => {
  const judgedBefore = "Judged on 6 Jun 2026; the days since brought no new evidence.";
  expect(draftFrom([judged(receiptOf("S2"), "2026-06-06")], TODAY).why).toContain(judgedBefore);
  expect(draftFrom([judged(receiptOf("S2"))], TODAY).why).not.toContain("Judged on");
});

test("a draft of any one rule can be saved as it is, and names no illness as found", () => {
  for (const { id } of RULES) {
    const draft = draftFrom([judged(receiptOf(id))], TODAY);
    expect(LetterForm.safeParse(draft).success).toBe(true);
    expect(draft.why).not.toMatch(/diagnos|cleared|safe to run|low risk/i);
  }
});

test("a referral only goes forward", () => {
  for (const [at, status] of STATUSES.entries())
    for (const next of NEXT[status]) expect(STATUSES.indexOf(next)).toBeGreaterThan(at);
});
