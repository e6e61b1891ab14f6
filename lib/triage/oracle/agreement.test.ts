import fc from "fast-check";
import { expect, test } from "vitest";
import { decide } from "@/lib/triage/judge";
import { oracle } from "./oracle";
import { anyTimeline } from "./timelines";

test("the engine and the literal reading of the rules decide alike on any timeline", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anyTimeline, (timeline) => {
      expect(decide(timeline as Parameters<typeof decide>[0])).toEqual(oracle(timeline));
    }),
    { numRuns: 4000 },
  );
});
