import { expect, test } from "vitest";
import { evidenceKeys, isNewEvidence } from "./evidence";

const receipt = (ruleId: string, entries: [kind: "run" | "screen" | "check-in", date: string, text: string][]) => ({
  ruleId,
  missing: [],
  entries: entries.map(([kind, date, text]) => ({ kind, date, text })),
});
const isNews = (
  ruleId: string,
  settled: Parameters<typeof receipt>[1],
  now: Parameters<typeof receipt>[1],
  episodes = ["2026-05-01", "2026-05-01"],
) =>
  isNewEvidence(
    ruleId,
    evidenceKeys(receipt(ruleId, now), episodes[1]!),
    evidenceKeys(receipt(ruleId, settled), episodes[0]!),
  );

test("another yes to a red-flag question is news, even beside the one that was settled", () => {
  const first = ["screen", "2026-06-01", "saddle numbness: yes"] as ["screen", string, string];
  const second = ["screen", "2026-06-08", "saddle numbness: yes"] as ["screen", string, string];
  expect(isNews("E1", [first], [first])).toBe(false);
  expect(isNews("E1", [first], [first, second])).toBe(true);
});

test("a further check-in is no news to a rule that an answer raised", () => {
  const answer = ["screen", "2026-06-01", "fever: yes"] as ["screen", string, string];
  expect(isNews("U2", [answer], [answer, ["check-in", "2026-06-02", "pain 3"]])).toBe(false);
});

test("a long run settled yesterday is no news while it is still among the entries, and another long run is", () => {
  const first = ["run", "2026-06-01", "14 km"] as ["run", string, string];
  const second = ["run", "2026-06-09", "18 km"] as ["run", string, string];
  expect(isNews("W1", [first], [first, second])).toBe(false);
  expect(isNews("W1", [first], [second])).toBe(true);
});

test("each further day of the same episode is no news to a rule on how long it lasts; another episode is", () => {
  const day = (date: string) => ["check-in", date, "pain 4"] as ["check-in", string, string];
  expect(isNews("S1", [day("2026-06-01")], [day("2026-06-02")])).toBe(false);
  expect(isNews("S1", [day("2026-06-01")], [day("2026-09-02")], ["2026-05-01", "2026-08-01"])).toBe(true);
});

test("a rule raised by what is missing alone is news only in another episode", () => {
  const missing = { ruleId: "W5", entries: [], missing: ["the weekly minute"] };
  const keys = evidenceKeys(missing, "2026-05-01");
  expect(keys).toHaveLength(1);
  expect(isNewEvidence("W5", keys, evidenceKeys(missing, "2026-05-01"))).toBe(false);
  expect(isNewEvidence("W5", keys, evidenceKeys(missing, "2026-03-01"))).toBe(true);
});
