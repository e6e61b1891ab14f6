import fc from "fast-check";
import { expect, it } from "vitest";
import { changeIn, heardIn, heardText } from "@/lib/live/change";

const kinds = fc.constantFrom("record", "decision", "program", "answer");

it("a notice is a change when it holds two ids, an audience and a kind, and nothing else is", () => {
  const audiences = fc.constantFrom("clinical", "team");
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), audiences, kinds, fc.string(), (orgId, athleteId, audience, kind, more) => {
      const notice = `${orgId} ${athleteId} ${audience} ${kind}`;
      expect(changeIn(notice)).toEqual({ orgId, athleteId, audience, kind });
      if (more) expect(changeIn(notice + more)).toBeNull();
      expect(changeIn(more)).toBeNull();
    }),
  );
});

it("what is heard comes over the wire once each, and as it was", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ athleteId: fc.uuid(), kind: kinds })), (heard) => {
      const read = heardIn(heardText([...heard, ...heard]));
      expect(new Set(read.map((each) => JSON.stringify(each)))).toEqual(
        new Set(heard.map((each) => JSON.stringify(each))),
      );
      expect(read.length).toBe(new Set(heard.map((each) => JSON.stringify(each))).size);
    }),
  );
  expect(heardIn("")).toEqual([]);
  expect(heardIn("x:unheard-of :record")).toEqual([]);
});
