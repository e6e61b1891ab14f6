import fc from "fast-check";
import { expect, test } from "vitest";
import { TIERS } from "@/lib/triage/timeline";
import { unsaid } from "@/lib/programs/program";
import type { Assignment } from "@/lib/programs/due";
import { type Circumstances, HOLDING_TIERS, whyNotByRule } from "./by-rule";
import { nextStepsOf, type ProgressRows } from "./next-steps";
import type { ReportRow } from "./sessions-of";

const today = "2026-06-10";
const item = {
  ...{ ...unsaid, itemId: "a", exerciseId: "own:x", name: "Plank", note: null, exerciseVersion: 1, isStretch: false },
  ...{ dose: { kind: "hold", sets: 3, holdSeconds: 20, perSide: false }, frequency: { kind: "daily", times: 1 } },
};
const copy = (upward: string, holdSeconds = 20) =>
  ({
    ...{ id: "p", fromDay: "2026-06-01", untilDay: null },
    snapshot: {
      ...{ title: "P", target: "x", why: null, upward, phases: [], phaseId: null, startedOn: null },
      items: [{ ...item, dose: { ...item.dose, holdSeconds } }],
    },
  }) as unknown as Assignment;
const score = fc.option(fc.integer({ min: 0, max: 10 }));
const report = (day: string) =>
  fc.record({
    ...{ day: fc.constant(day), itemId: fc.constant("a"), sets: fc.constant(null), reps: fc.constant(null) },
    holdSeconds: fc.constant(null),
    status: fc.constantFrom<ReportRow["status"]>("as-prescribed", "as-prescribed", "changed", "not-done"),
    ...{ effort: score, pain: score, formHeld: fc.option(fc.boolean()) },
  });
const good = (day: string): ReportRow => ({
  ...{ day, itemId: "a", status: "as-prescribed", sets: null, reps: null, holdSeconds: null },
  ...{ effort: 5, pain: 1, formHeld: true },
});
const days = ["2026-06-05", "2026-06-06", "2026-06-07", "2026-06-08", "2026-06-09"];
const rowsWith = (reports: ReportRow[], more: Partial<ProgressRows> = {}): ProgressRows => ({
  ...{ assignments: [copy("automatic")], reports, runDays: [], answers: [] },
  checkIns: [...days, today].map((day) => ({ day, backPain: 1, symptoms: [] })),
  ...more,
});
const calm: Circumstances = { today, present: true, ready: true, flags: [], review: false, paused: false, met: [] };
const why = (rows: ProgressRows, at = calm) => whyNotByRule(nextStepsOf(rows, today, "physio")[0]!, rows, at);
const earned = rowsWith(days.map(good));

test("what was earned twice is taken, and only where staff ticked it", () => {
  expect(why(earned)).toBeNull();
  expect(why({ ...earned, assignments: [copy("proposed")] })).not.toBeNull();
});

test.each<[string, Partial<Circumstances>]>([
  ...HOLDING_TIERS.map((tier): [string, Partial<Circumstances>] => [`a flag of ${tier} is open`, { flags: [tier] }]),
  ["they are no athlete here", { present: false }],
  ["they are not ready", { ready: false }],
  ["a physio should look", { review: true }],
  ["they pause", { paused: true }],
  ["a limit is met", { met: [{ verdict: "cannot-tell", itemId: null, sentence: "", limit: {} as never }] }],
])("nothing earned is enough while %s", (_, more) => expect(why(earned, { ...calm, ...more })).not.toBeNull());

test("a flag that only asks to watch holds nothing back", () =>
  expect(TIERS.filter((tier) => why(earned, { ...calm, flags: [tier] }) === null)).toEqual(["none", "watch"]));

test("a step is taken by rule only up, by one, never to another exercise, never past the last, and never on a blank", () =>
  fc.assert(
    fc.property(
      fc
        .tuple(...days.map((day) => fc.oneof(fc.constant(good(day)), report(day))))
        .map((reports) => reports as ReportRow[]),
      fc.constantFrom(10, 20, 30, 40, 50, 60, 70),
      fc.shuffledSubarray([...days.keys()], { minLength: days.length }),
      (reports, holdSeconds, order) => {
        const rows = rowsWith(reports, { assignments: [copy("automatic", holdSeconds)] });
        const shuffled = { ...rows, reports: order.map((at) => reports[at]!), checkIns: [...rows.checkIns].reverse() };
        const [next] = nextStepsOf(rows, today, "physio");
        const isTaken = next !== undefined && why(rows) === null;
        expect(next !== undefined && why(shuffled) === null).toBe(isTaken);
        if (!isTaken) return;
        expect(next.proposal.to).toBe(next.at + 1);
        expect(next.standing.ladder.steps[next.proposal.to]?.kind).toBe("dose");
        for (const said of reports.slice(-2))
          expect([said.status, said.effort === null, said.pain === null, said.formHeld]).toEqual([
            ...["as-prescribed", false, false, true],
          ]);
      },
    ),
    { numRuns: 400 },
  ));
