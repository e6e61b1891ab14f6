import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FIT_BYTES_AT_MOST } from "@/lib/imports/bounds";
import { ENGLISH } from "@/lib/say";
import { readFit, type FitResult } from "@/lib/imports/fit";

const folder = fileURLToPath(new URL("./activities/", import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith(".fit"));
const bytesOf = (name: string) => new Uint8Array(readFileSync(folder + name));
const read = (bytes: Uint8Array, name = "run.fit") => readFit(bytes, name, "2026-11-22T12:00:00.000Z");
const joined = (...files: Uint8Array[]) => new Uint8Array(files.flatMap((file) => [...file]));

const isTyped = (result: FitResult): boolean => {
  const whole = (n: number | null) => n === null || (Number.isInteger(n) && n > 0);
  if (result.kind === "run")
    return whole(result.metres) && whole(result.seconds) && !Number.isNaN(Date.parse(result.startedAt));
  if (result.kind === "needs-date")
    return whole(result.metres) && whole(result.seconds) && ENGLISH.told(result.reason).endsWith(".");
  return ENGLISH.told(result.reason).endsWith(".");
};
/** Reads within the time and never throws. */
const readsQuickly = (bytes: Uint8Array): FitResult => {
  const began = performance.now();
  const result = read(bytes);
  expect(performance.now() - began).toBeLessThan(1000);
  expect(isTyped(result)).toBe(true);
  return result;
};

describe("whatever the bytes, the reader answers and never throws", () => {
  const files = names.map(bytesOf);
  const file = fc.constantFrom(...files);
  const small = files.filter((bytes) => bytes.length < 20_000);

  test("random bytes, with and without a FIT header", () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.boolean(), (bytes, signed) => {
        if (signed && bytes.length >= 12)
          bytes.set([14, 0x20, 0, 0, bytes.length & 255, bytes.length >> 8, 0, 0, 0x2e, 0x46, 0x49, 0x54]);
        readsQuickly(bytes);
      }),
      { numRuns: 2000 },
    ));

  test("a truncated file is never a run without a warning", () =>
    fc.assert(
      fc.property(file, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (bytes, part) => {
        const result = readsQuickly(bytes.slice(0, Math.floor(bytes.length * part)));
        if (result.kind === "run") expect(result.warnings.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    ));

  // A file refused for its checksum may be healed by a flip; it is not asked.
  const accepted = names.filter((name) => read(bytesOf(name), name).kind !== "refused");

  const wholes = new Map(accepted.map((name) => [name, read(bytesOf(name), name)]));

  test("a flipped bit never changes a run's numbers", () =>
    fc.assert(
      fc.property(fc.constantFrom(...accepted), fc.nat(), fc.nat(7), (name, where, bit) => {
        const whole = wholes.get(name);
        const bytes = bytesOf(name);
        const at = where % Math.min(bytes.length, 2_000);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        const result = readsQuickly(bytes);
        if (result.kind !== "run") return;
        expect(whole).toMatchObject({
          kind: "run",
          startedAt: result.startedAt,
          metres: result.metres,
          seconds: result.seconds,
        });
      }),
      { numRuns: 1500 },
    ));

  test("bytes changed, cut and repeated at will", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...small),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 40 }),
        fc.nat(3),
        (bytes, changes, times) => {
          const changed = bytes.slice();
          for (const [where, value] of changes) changed[where % changed.length] = value;
          readsQuickly(joined(...Array<Uint8Array>(times + 1).fill(changed)));
        },
      ),
      { numRuns: 500 },
    ));

  test("10 MB made to be slow are refused quickly, and more is refused unread", () => {
    const slow = new Uint8Array(FIT_BYTES_AT_MOST);
    slow.set([12, 0x20, 0, 0, 0xf2, 0xff, 0x9f, 0, 0x2e, 0x46, 0x49, 0x54]);
    const session = slow.slice();
    session.set([0x40, 0, 0, 18, 0, 0], 12); // then ten million session messages of no bytes
    const empty = slow.slice();
    empty.set([0x40, 0, 0, 20, 0, 0], 12);
    for (const bytes of [slow, session, empty]) expect(readsQuickly(bytes).kind).toBe("refused");
    expect(read(new Uint8Array(FIT_BYTES_AT_MOST + 1))).toMatchObject({ reason: expect.stringMatching(/10 MB/) });
  });
});
