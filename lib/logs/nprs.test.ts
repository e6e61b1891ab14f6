import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nprs } from "@/lib/logs/nprs";

describe("a pain score", () => {
  test("a blank pain is missing, never 0", () => {
    for (const blank of ["", "  ", undefined]) expect(nprs.parse(blank)).toBeNull();
  });
  test("0 to 10 are read as they stand", () => {
    for (let score = 0; score <= 10; score++) expect(nprs.parse(String(score))).toBe(score);
  });
  for (const bad of [
    "5.5",
    "5,5",
    "11",
    "-1",
    "-0",
    "+3",
    "NaN",
    "1e1",
    "05",
    "٥",
    "0x5",
    "Infinity",
    "null",
    "ten",
    ["3", "7"],
    3,
    null,
    true,
    { then: 1 },
  ])
    test(`${JSON.stringify(bad)} is refused with a sentence`, () => {
      const parsed = nprs.safeParse(bad);
      expect(parsed.success).toBe(false);
      expect(parsed.error?.issues[0]?.message).toMatch(/^[A-Z].+\.$/);
    });
  test("any text is a whole 0 to 10, missing or refused", () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.float().map(String)), (text) => {
        const parsed = nprs.safeParse(text);
        if (!parsed.success) return;
        if (text.trim() === "") expect(parsed.data).toBeNull();
        else expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).toContain(parsed.data);
      }),
    ));
});
