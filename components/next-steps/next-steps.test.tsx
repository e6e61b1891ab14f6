import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Assignment } from "@/lib/programs/due";
import { unsaid } from "@/lib/programs/program";
import { type AnswerLine, nextStepsOf } from "@/lib/progression/next-steps";
import type { ProgressionReceipt } from "@/lib/progression/receipt";
import { said } from "@/lib/said";
import type { ReportRow } from "@/lib/progression/sessions-of";
import { NextStepsCard } from "./next-steps";

const item = {
  ...{ ...unsaid, itemId: "a", exerciseId: "own:x", name: "Plank", note: null, exerciseVersion: 1, isStretch: false },
  ...{ dose: { kind: "hold", sets: 3, holdSeconds: 20, perSide: false }, frequency: { kind: "weekdays", days: [1] } },
};
const snapshot = { title: "P", target: "x", why: null, phases: [], phaseId: null, startedOn: null, items: [item] };
const assignments = [{ id: "p", fromDay: "2026-06-01", untilDay: null, snapshot }] as unknown as Assignment[];
const report = (day: string, more: Partial<ReportRow> = {}): ReportRow => ({
  ...{ day, itemId: "a", status: "as-prescribed", sets: null, reps: null, holdSeconds: null },
  ...{ effort: 5, pain: 1, formHeld: true, ...more },
});
const checkIn = (day: string, sites: string[] = []) => ({
  day,
  backPain: 1,
  symptoms: sites.map((site) => ({ site })),
});
const html = (viewer: "coach" | "physio", sites: string[] = [], more: Partial<ReportRow> = {}) => {
  const rows = {
    ...{ assignments, runDays: [], answers: [], reports: [report("2026-06-01"), report("2026-06-08", more)] },
    checkIns: [checkIn("2026-06-01"), checkIn("2026-06-02"), checkIn("2026-06-08", sites), checkIn("2026-06-09")],
  };
  const steps = nextStepsOf(rows, "2026-06-10", viewer);
  return renderToStaticMarkup(
    <NextStepsCard
      steps={steps}
      shared
      timeZone="UTC"
      actsOf={() => <button>Accept</button>}
      takeBackOf={() => <button>Undo</button>}
    />,
  );
};

test("a step up says from and to, why, and what was logged", () => {
  const shown = html("physio");
  for (const part of ["Step up", "3 × 20 s", "3 × 30 s", "P1 version 1", "no leg symptom", "8 Jun 2026", "Accept"])
    expect(shown).toContain(part);
});

test.each([
  ["a step up", [], {}],
  ["a review", ["calf"], {}],
  ["a review with too much pain", ["calf"], { pain: 8 }],
  ["a step that waits", [], { effort: null }],
])("a coach reads no answer about the legs in %s", (_, sites, more) => {
  expect(html("coach", sites, more)).not.toMatch(/leg symptom|calf|P7/i);
});

test("of a review a coach reads that a physio should look, and nothing else", () => {
  expect(html("coach", ["calf"])).toContain("A physio should look at this.");
  expect(html("physio", ["calf"])).toContain("A leg symptom was reported on 8 Jun 2026.");
});

test("what waits is folded into a line with what is missing", () =>
  expect(html("physio", [], { effort: null })).toContain("Missing: 8 Jun 2026: effort: not reported."));

const takenHtml = (receipts: AnswerLine["receipts"]) => {
  const again = (id: string, fromDay: string, untilDay: string | null, holdSeconds: number) => ({
    ...{ ...assignments[0]!, id, fromDay, untilDay },
    snapshot: { ...snapshot, items: [{ ...item, dose: { ...item.dose, holdSeconds } }] },
  });
  const words = { fromStep: "3 × 20 s", toStep: "3 × 30 s", reason: null };
  const answer: AnswerLine = {
    ...{ ...words, id: "x", itemId: "a", decision: "up", answer: "accepted", reviewedThrough: "2026-06-08" },
    ...{ answeredBy: null, answeredAt: "2026-06-09T08:00:00Z", receipts },
  };
  const given = [again("p", "2026-06-01", "2026-06-09", 20), again("q", "2026-06-10", null, 30)];
  const rows = {
    assignments: given as unknown as Assignment[],
    reports: [],
    checkIns: [],
    runDays: [],
    answers: [answer],
  };
  return renderToStaticMarkup(
    <NextStepsCard
      {...{ shared: true, timeZone: "UTC", actsOf: () => null, takeBackOf: () => <button>Undo</button> }}
      steps={nextStepsOf(rows, "2026-06-10", "coach")}
    />,
  );
};

test("a step that was taken by rule says when, from what to what, why, and how to undo it", () => {
  const shown = takenHtml(null);
  for (const part of ["Taken by rule", "3 × 20 s", "3 × 30 s", "from 10 Jun 2026, taken on 9 Jun 2026", "Undo"])
    expect(shown).toContain(part);
});

test("a receipt that was stored in English alone says that it is English; a later one is in the reader's language", () => {
  const stored: ProgressionReceipt = {
    ...{ rule: "P1", version: 1, decision: "up", title: "Two good sessions in a row", sentence: "All sets were done." },
    ...{ threshold: { text: "Two sessions", basis: "team choice" }, source: { id: "x", label: "A source" } },
    ...{ evidenceMark: "team choice", entries: [], missing: [], changesWhen: "Later." },
  };
  const later = { sentence: said("The last two sessions were good."), threshold: said("The last step"), missing: [] };
  expect(takenHtml([stored])).toContain('<p lang="en">All sets were done.</p>');
  expect(takenHtml([{ ...stored, said: later }])).toContain("<p>The last two sessions were good.</p>");
});
