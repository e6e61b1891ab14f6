import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { daysAgo, exampleTimeline, pain } from "@/lib/triage/example-timeline";
import { canonical, fingerprint } from "@/lib/triage/fingerprint";
import { sha256 } from "@/lib/triage/sha256";

test("the hash is SHA-256 of any text", () =>
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "grapheme", maxLength: 300 }), fc.string({ minLength: 54, maxLength: 66 })),
      (text) => {
        expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex"));
      },
    ),
  ));

test("one more entry, one other score or one other day is another fingerprint", () => {
  const base = exampleTimeline({ checkIns: pain(3, 1, 2) });
  const prints = [
    base,
    { ...base, checkIns: pain(3, 0, 2) },
    { ...base, checkIns: pain(3, 1, 3) },
    { ...base, asOf: daysAgo(-1) },
    { ...base, checkIns: [...base.checkIns, ...base.checkIns] },
  ].map(fingerprint);
  expect(new Set(prints).size).toBe(prints.length);
  expect(prints[0]).toMatch(/^[0-9a-f]{64}$/);
});

test("null and absent are one, and an entry of tomorrow is not part of it", () => {
  const base = exampleTimeline({ checkIns: [{ date: daysAgo(1) }] });
  const same = {
    ...base,
    checkIns: [
      { date: daysAgo(1), backPain: null },
      { date: daysAgo(-1), backPain: 9 },
    ],
  };
  expect(canonical(same)).toBe(canonical(base));
});
