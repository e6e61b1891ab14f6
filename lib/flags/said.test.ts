import { expect, test } from "vitest";
import { evaluate } from "@/lib/triage/evaluate";
import type { Timeline } from "@/lib/triage/timeline";
import { restsOn, type Said } from "./said";

const TODAY = "2026-06-10";
const leg = { site: "calf", side: "left", kind: "weakness", score: 4 } as const;
const timeline: Timeline = {
  asOf: TODAY,
  athlete: {},
  history: { cancer: "yes" },
  onset: "2026-06-01",
  checkIns: [
    { date: "2026-06-08", backPain: 4, symptoms: [leg] },
    { date: TODAY, backPain: 4, night: "unrelenting", symptoms: [{ ...leg, score: 5 }] },
  ],
  runs: [],
  exercise: [],
  screens: [{ date: TODAY, answers: { fever: "yes", "foot-drop": "not-sure", "hop-pain": "no" } }],
  weeks: [],
  assessments: [],
};
const again = (said: Omit<Said, "day">, day = TODAY) =>
  evaluate(timeline)
    .receipts.filter((receipt) => restsOn(receipt, { day, ...said }))
    .map((receipt) => receipt.ruleId)
    .sort();

test.each<[string, Omit<Said, "day">, string[]]>([
  ["nothing", {}, []],
  ["fever", { screen: { fever: "yes" } }, ["E6", "U1"]],
  ["a foot that may drag", { screen: { "foot-drop": "not-sure" } }, ["E3", "E7"]],
  ["a no", { screen: { fever: "no", "foot-drop": "declined" } }, []],
  ["cancer", { history: { cancer: "yes" } }, ["E7", "U2"]],
  ["no cancer", { history: { cancer: "no" } }, []],
  ["a night that no position eases", { checkIn: { night: "unrelenting", symptoms: [] } }, ["U4"]],
  ["a night that settles", { checkIn: { night: "settles" } }, []],
  ["the weak leg", { checkIn: { symptoms: [{ ...leg, score: 5 }] } }, ["E6", "E7"]],
])("saying %s brings what rests on it", (_what, said, rules) => expect(again(said)).toEqual(rules));

test("what is logged of another day is not what today's rests on", () =>
  expect(again({ checkIn: { night: "unrelenting" } }, "2026-06-08")).toEqual([]));
