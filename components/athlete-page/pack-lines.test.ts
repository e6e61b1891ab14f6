import fc from "fast-check";
import { expect, test } from "vitest";
import { packLines, unpackLines } from "./pack-lines";

const text = fc.string({ unit: fc.constantFrom("a", " ", "<", "é", "·", "\t", "\n") });

test("lines packed and unpacked are the same lines, with a space for each tab and line break", () =>
  fc.assert(
    fc.property(fc.array(fc.record({ head: text, when: text, details: text }), { minLength: 1 }), (lines) => {
      expect(unpackLines(packLines(lines))).toEqual(JSON.parse(JSON.stringify(lines).replaceAll(/\\[tn]/g, " ")));
    }),
  ));
