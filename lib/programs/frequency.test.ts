import fc from "fast-check";
import { expect, test } from "vitest";
import { someFrequency } from "./dose.arbitrary";
import { Frequency } from "./frequency";
import { ENGLISH } from "@/lib/say";
import { frequencyText, parseFrequency } from "./frequency-words";

test("a frequency comes back from its own words unchanged", () =>
  fc.assert(
    fc.property(someFrequency, (frequency) => {
      expect(parseFrequency(ENGLISH.told(frequencyText(frequency)))).toEqual(frequency);
    }),
  ));

test("days typed in any order, long or short, are put in order, each once", () =>
  expect(parseFrequency("friday, Mon wed mon")).toEqual({ kind: "weekdays", days: [1, 3, 5] }));

test("words that name no time are null, not a guess", () => {
  for (const words of ["", "sometimes", "Mon, someday", "3 times"]) expect(parseFrequency(words)).toBeNull();
});

test("a day twice, no day, or a day 8 is refused", () => {
  for (const days of [[1, 1], [], [8], [3, 1]])
    expect(Frequency.safeParse({ kind: "weekdays", days }).success).toBe(false);
});
