import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "@/lib/days";
import type { AthleteRecord } from "@/lib/logs/athlete-record";
import { timelineOf } from "@/lib/logs/timeline-of";
import { ENGLISH } from "@/lib/say";
import { arbitraryTimeline } from "@/lib/triage/arbitrary-timeline";
import { evaluate } from "@/lib/triage/evaluate";
import { BOARD_DAYS, boardLines, CONTACT_NEEDED, rankOf, sortKey, type OpenFlag } from "./board-line";

const CATEGORIES = ["pain", "runs", "exercises", "flags"];

/** A record as the tables would hold it, whose timeline the rules can judge, with some of its flags still open. */
const athletes = fc
  .record({
    timeline: arbitraryTimeline,
    kept: fc.subarray(CATEGORIES),
    waited: fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 5000 })), { minLength: 40, maxLength: 40 }),
  })
  .map(({ timeline, kept, waited }) => {
    const record: AthleteRecord = {
      ...{ name: "Petra Novak", unit: "km", timeZone: "UTC", seq: 1, teamIds: ["t"], keptFromCoach: kept },
      birthDate: timeline.athlete.birthDate ?? null,
      firstEpisode: timeline.athlete.firstEpisode ?? null,
      onset: timeline.onset ?? null,
      resolvedOn: timeline.resolvedOn ?? null,
      checkIns: timeline.checkIns.map((entry) => ({
        date: entry.date,
        backPain: entry.backPain ?? null,
        symptoms: entry.symptoms ?? [],
        atRest: entry.atRest ?? null,
        night: entry.night ?? null,
        dailyLife: entry.dailyLife ?? null,
      })),
      runs: timeline.runs.map(({ date, metres, ...pains }) => ({
        ...{ date, metres },
        painBefore: pains.painBefore ?? null,
        painDuring: pains.painDuring ?? null,
        painNextMorning: pains.painNextMorning ?? null,
      })),
      screens: timeline.screens,
      histories: [{ date: addDays(timeline.asOf, -30), answers: timeline.history }],
      weeks: timeline.weeks,
      assessments: timeline.assessments,
      ...{ reports: [], assignments: [], lastLog: null, openReferral: false },
    };
    const { asOf } = timeline;
    const { receipts } = evaluate(timelineOf(record, asOf));
    const open: OpenFlag[] = receipts.map((receipt, at) => {
      const [matching, minutes] = waited[at % waited.length]!;
      const openedAt = new Date(Date.parse("2026-01-01T00:00:00Z") + minutes * 60_000).toISOString();
      return { tier: receipt.tier, openedAt, matching, receipt };
    });
    return { record, asOf, receipts, open };
  });

const holds = (check: (given: typeof athletes extends fc.Arbitrary<infer T> ? T : never) => void) =>
  fc.assert(fc.property(athletes, check), { numRuns: 300 });

const waits = (flag: OpenFlag) => flag.matching || rankOf(flag.tier) > rankOf("watch");

test("the team's line never carries a clinical sentence or source: only that contact is needed", () => {
  let contacts = 0;
  holds(({ record, asOf, receipts, open }) => {
    const [, team] = boardLines(record, open, receipts, asOf);
    const clinical = open.filter(({ receipt }) => receipt.privacy === "clinical" || receipt.teamSentence !== undefined);
    for (const { receipt } of clinical) {
      expect(team.sentence).not.toBe(receipt.sentence);
      expect(team.said).not.toEqual(receipt.said!.sentence);
    }
    for (const line of boardLines(record, open, receipts, asOf))
      expect(line.said === null ? "" : ENGLISH.told(line.said)).toBe(line.sentence);
    for (const { receipt } of open)
      if (receipt.privacy === "clinical") expect(team.source).not.toContain(`${receipt.ruleId} v`);
    if (team.contactNeeded) {
      contacts += 1;
      expect(team).toMatchObject({ sentence: CONTACT_NEEDED, source: "", rank: rankOf("emergency") });
    }
  });
  expect(contacts).toBeGreaterThan(10);
});

test("what an athlete keeps from coaches is not on the team's line, and stays on the clinical one", () => {
  holds(({ record, asOf, receipts, open }) => {
    const [clinical, team] = boardLines(record, open, receipts, asOf);
    const kept = (category: string) => record.keptFromCoach.includes(category);
    if (kept("pain")) expect(team.days.every(([pain]) => pain === null)).toBe(true);
    if (kept("runs")) expect(team.days.every(([, metres]) => metres === null)).toBe(true);
    if (kept("exercises")) expect([team.exercisesDone, team.exercisesDue]).toEqual([null, null]);
    if (kept("flags"))
      expect([team.matchedRank, team.contactNeeded || (team.rank === 0 && team.sentence === "")]).toEqual([0, true]);
    expect(boardLines({ ...record, keptFromCoach: [] }, open, receipts, asOf)[0]).toEqual(clinical);
  });
});

test("a day without a report is null and never 0; the worst of several reports stands, and runs add up", () => {
  holds(({ record, asOf, receipts, open }) => {
    const [{ days }] = boardLines(record, open, receipts, asOf);
    expect(days).toHaveLength(BOARD_DAYS);
    days.forEach(([pain, metres], at) => {
      const day = addDays(asOf, at + 1 - BOARD_DAYS);
      const scores = record.checkIns.flatMap((entry) =>
        entry.date === day && entry.backPain !== null ? [entry.backPain] : [],
      );
      const runs = record.runs.filter((run) => run.date === day);
      expect(pain).toBe(scores.length === 0 ? null : Math.max(...scores));
      expect(metres).toBe(runs.length === 0 ? null : runs.reduce((sum, run) => sum + run.metres, 0));
    });
  });
});

test("the highest flag that waits for a person leads, the longest waiting of equals first; a watch that passed does not", () => {
  holds(({ record, asOf, receipts, open }) => {
    const [clinical] = boardLines(record, open, receipts, asOf);
    const waiting = open.filter(waits);
    const rank = Math.max(0, ...waiting.map((flag) => rankOf(flag.tier)));
    expect(clinical.rank).toBe(rank);
    const first = waiting.filter((flag) => rankOf(flag.tier) === rank).map((flag) => flag.openedAt);
    expect(clinical.unansweredSince).toBe(first.sort()[0] ?? null);
    if (rank > 0) expect(waiting.map(({ receipt }) => receipt.sentence)).toContain(clinical.sentence);
  });
});

test("sort keys order as text by rank, then by who waited longest", () => {
  const line = fc.record({ rank: fc.integer({ min: 1, max: 4 }), at: fc.integer({ min: 0, max: 2_000_000_000_000 }) });
  fc.assert(
    fc.property(line, line, (a, b) => {
      const key = ({ rank, at }: typeof a) => sortKey(rank, new Date(at).toISOString());
      const before = a.rank > b.rank || (a.rank === b.rank && a.at < b.at);
      expect(key(a) < key(b)).toBe(before);
      expect(key(a) < sortKey(0, null)).toBe(true);
    }),
  );
});
