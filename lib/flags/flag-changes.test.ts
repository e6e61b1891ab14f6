import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryTimeline } from "@/lib/triage/arbitrary-timeline";
import { evaluate } from "@/lib/triage/evaluate";
import type { Receipt } from "@/lib/triage/receipt";
import { evidenceKeys, isNewEvidence } from "./evidence";
import { flagChanges, type FlagChanges, type KnownFlag } from "./flag-changes";

/** Everything stored so far of one athlete, newest last. */
type Stored = KnownFlag & { opened: number };
type Step = { judge: readonly Receipt[]; episode: string | null } | { settle: number };

const judged = arbitraryTimeline.map((timeline) => {
  const { receipts, facts } = evaluate(timeline);
  return { judge: receipts, episode: facts.episode?.start ?? null };
});
const steps: fc.Arbitrary<Step[]> = fc
  .tuple(fc.array(judged, { minLength: 1, maxLength: 3 }), fc.array(fc.nat(99), { minLength: 3, maxLength: 12 }))
  .map(([verdicts, choices]) =>
    choices.map((choice) => (choice % 3 === 0 ? { settle: choice } : verdicts[choice % verdicts.length]!)),
  );

/** As db/queries/verdicts.ts reads them: of each rule the open flag, else the one settled last. */
const known = (stored: readonly Stored[]): KnownFlag[] => [
  ...new Map(
    [...stored]
      .sort((a, b) => Number(a.status === "open") - Number(b.status === "open") || a.opened - b.opened)
      .map((flag) => [flag.ruleId, flag]),
  ).values(),
];

function applied(stored: readonly Stored[], changes: FlagChanges): Stored[] {
  const matching = new Map(changes.matching.map(({ flagId, update }) => [flagId, update]));
  const next = stored.map((flag) => {
    if (changes.ended.includes(flag.id)) return { ...flag, matching: false };
    if (!matching.has(flag.id)) return flag;
    return { ...flag, matching: true, evidenceKeys: matching.get(flag.id)?.keys ?? flag.evidenceKeys };
  });
  const opened = changes.open.map(({ receipt, keys }, at) => ({
    id: `${stored.length + at}`,
    ruleId: receipt.ruleId,
    status: "open" as const,
    matching: true,
    evidenceKeys: keys,
    opened: stored.length + at,
  }));
  return [...next, ...opened];
}

/** Calls `look` before and after each judging of a history of judgings and of people settling. */
function live(
  history: readonly Step[],
  look: (
    before: Stored[],
    changes: FlagChanges,
    after: Stored[],
    step: { judge: readonly Receipt[]; episode: string | null },
  ) => void,
) {
  let stored: Stored[] = [];
  for (const step of history) {
    if ("settle" in step) {
      const open = stored.filter((flag) => flag.status === "open");
      const chosen = open[step.settle % Math.max(1, open.length)];
      stored = stored.map((flag) => (flag === chosen ? { ...flag, status: "settled" as const } : flag));
      continue;
    }
    const changes = flagChanges(step.judge, known(stored), step.episode);
    const after = applied(stored, changes);
    look(stored, changes, after, step);
    stored = after;
  }
}
const holds = (look: Parameters<typeof live>[1], numRuns = 150) =>
  fc.assert(
    fc.property(steps, (history) => live(history, look)),
    { numRuns },
  );

test("judging never settles a flag and never opens a settled one again: it opens another that names it", () => {
  holds((before, changes, after) => {
    for (const flag of before) expect(after.find((each) => each.id === flag.id)!.status).toBe(flag.status);
    for (const { receipt, reopenedFrom } of changes.open)
      if (reopenedFrom !== null)
        expect(before.find((flag) => flag.id === reopenedFrom)).toMatchObject({
          ruleId: receipt.ruleId,
          status: "settled",
        });
  });
});

test("a rule never has two open flags", () => {
  holds((_before, _changes, after) => {
    const open = after.filter((flag) => flag.status === "open").map((flag) => flag.ruleId);
    expect(new Set(open).size).toBe(open.length);
  });
});

test("every rule that matches has a flag that says so; every flag of a rule that does not match says that", () => {
  holds((_before, _changes, after, { judge }) => {
    const now = new Set(judge.map((receipt) => receipt.ruleId));
    for (const flag of known(after)) expect(flag.matching).toBe(now.has(flag.ruleId));
    for (const ruleId of now) expect(after.some((flag) => flag.ruleId === ruleId && flag.matching)).toBe(true);
  });
});

test("what was settled comes back only on evidence that the person who settled it had not before them", () => {
  holds((before, changes) => {
    for (const { receipt, keys, reopenedFrom } of changes.open) {
      if (reopenedFrom === null) continue;
      const settled = before.find((flag) => flag.id === reopenedFrom)!;
      expect(isNewEvidence(receipt.ruleId, keys, settled.evidenceKeys)).toBe(true);
    }
  });
  // And not on the same evidence, however often it is judged.
  holds((_before, _changes, after, { judge, episode }) => {
    const settled = after.map((flag) => ({ ...flag, status: "settled" as const }));
    const again = flagChanges(judge, known(settled), episode);
    const renewed = again.open.filter(
      ({ receipt }) => after.find((flag) => flag.ruleId === receipt.ruleId && flag.status === "open") !== undefined,
    );
    expect(renewed).toEqual([]);
  });
});

test("judging again with nothing new opens nothing and writes no receipt", () => {
  holds((_before, _changes, after, { judge, episode }) => {
    const again = flagChanges(judge, known(after), episode);
    expect(again.open).toEqual([]);
    expect(again.ended).toEqual([]);
    expect(again.matching.filter(({ update }) => update !== null)).toEqual([]);
  });
});

const sorted = ({ open, matching, ended }: FlagChanges) => ({
  open: [...open].sort((a, b) => (a.receipt.ruleId < b.receipt.ruleId ? -1 : 1)),
  matching: [...matching].sort((a, b) => (a.flagId < b.flagId ? -1 : 1)),
  ended: [...ended].sort(),
});

test("the order of receipts, of their entries and of known flags does not matter", () => {
  holds((before, changes, _after, { judge, episode }) => {
    const backwards = [...judge].reverse().map((receipt) => ({ ...receipt, entries: [...receipt.entries].reverse() }));
    const again = sorted(flagChanges(backwards, known(before).reverse(), episode));
    const keysOf = (all: FlagChanges) => ({
      open: all.open.map(({ receipt, keys, reopenedFrom }) => [receipt.ruleId, keys, reopenedFrom]),
      matching: all.matching.map(({ flagId, update }) => [flagId, update?.keys]),
      ended: all.ended,
    });
    expect(keysOf(again)).toEqual(keysOf(sorted(changes)));
  });
});

test("a receipt always rests on something that can be compared", () => {
  fc.assert(
    fc.property(judged, ({ judge, episode }) => {
      for (const receipt of judge) {
        const keys = evidenceKeys(receipt, episode);
        expect(keys.length).toBeGreaterThan(0);
        expect([...new Set(keys)].sort()).toEqual(keys);
        expect(isNewEvidence(receipt.ruleId, keys, keys)).toBe(false);
        expect(isNewEvidence(receipt.ruleId, keys, [])).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
