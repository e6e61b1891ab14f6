import { expect, test } from "vitest";
import { evaluate } from "@/lib/triage/evaluate";
import { daysAgo, exampleTimeline, pain } from "@/lib/triage/example-timeline";
import { canonical } from "@/lib/triage/fingerprint";
import { replay } from "./replay";

const timeline = exampleTimeline({
  checkIns: pain(12, 9, 3),
  runs: [{ date: daysAgo(1), metres: 8000, painDuring: 7 }],
});
const input = canonical(timeline);
const { receipts } = evaluate(timeline);

test("a receipt stored before there were other languages is judged again as the same, in no other words", () => {
  expect(receipts.length).toBeGreaterThan(1);
  for (const { said: _, entries, ...stored } of receipts) {
    const older = { ...stored, entries: entries.map(({ said: _, ...entry }) => entry) };
    expect(replay(older, input)).toEqual({ result: "same", reworded: [] });
    expect(replay({ ...older, title: "As it was called then" }, input)).toEqual({
      result: "same",
      reworded: ["title"],
    });
    expect(replay({ ...older, sentence: "Something else." }, input)).toEqual({ result: "differs", in: ["sentence"] });
  }
});
