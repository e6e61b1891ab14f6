import fc from "fast-check";
import { expect, test } from "vitest";
import { ENGLISH, sayIn } from "@/lib/say";
import { GERMAN } from "@/messages/german";
import { someReady, someRecord, today } from "./arbitrary-sessions";
import { propose } from "./propose";
import type { ProgressionReceipt } from "./receipt";
import { progressionReceiptFor } from "./receipt-for";

const german = sayIn("de", GERMAN);
const someReceipts = fc
  .oneof(
    someRecord,
    someReady.map(({ progression, sessions, good }) => ({ progression, sessions: [...sessions, ...good] })),
  )
  .map(({ progression, sessions }) => propose(progression, sessions, today).receipts);
const wordsOf = ({ sentence, threshold, entries, missing }: ProgressionReceipt) => [
  ...[sentence, threshold.text, ...missing],
  ...entries.map(({ text }) => text),
];
const saidOf = ({ said, entries }: ProgressionReceipt) => [
  ...[said!.sentence, said!.threshold, ...said!.missing],
  ...entries.map((entry) => entry.said!),
];

test("what is told in any language is in English what the receipt says, for every reader", () =>
  fc.assert(
    fc.property(someReceipts, (receipts) => {
      for (const viewer of ["physio", "coach"] as const)
        for (const receipt of receipts.flatMap((each) => progressionReceiptFor(viewer, each) ?? []))
          expect(saidOf(receipt).map(ENGLISH.told)).toEqual(wordsOf(receipt));
    }),
    { numRuns: 500 },
  ));

test("a coach reads nothing about the legs, in German as little as in English", () =>
  fc.assert(
    fc.property(someReceipts, (receipts) => {
      const shown = receipts.flatMap((each) => progressionReceiptFor("coach", each) ?? []);
      expect(JSON.stringify(shown)).not.toMatch(/leg symptom/i);
      expect(shown.flatMap(saidOf).map(german.told).join(" ")).not.toMatch(/Bein/);
    }),
    { numRuns: 500 },
  ));

test("in German a step up says its days and numbers, and leaves no English behind", () => {
  const [receipt] = fc
    .sample(someReceipts, { numRuns: 500, seed: 1 })
    .flat()
    .filter(({ rule }) => rule === "P1");
  expect(german.told(receipt!.said!.sentence)).toMatch(
    /^Alle Sätze waren am \d+\. \S+ \d{4} und \d+\. \S+ \d{4} geschafft: Anstrengung höchstens \d+, .* Der nächste Schritt ist /,
  );
});
