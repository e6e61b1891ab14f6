import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  firstDay,
  sessionOf,
  someProgression,
  someReady,
  someRecord,
  someRecordByDay,
  today,
} from "./arbitrary-sessions";
import { movedTo } from "./progression";
import { propose } from "./propose";
import type { Decision } from "./rule";
import { SESSION_FIELDS, type SessionField, type SessionRecord } from "./session";

/** Where a decision leads: further, nowhere, back, or to a physio. */
const rank: Record<Decision, number> = { review: 0, down: 1, hold: 2, wait: 2, up: 3 };
const runs = { numRuns: 1000 };
const deciding = (proposal: ReturnType<typeof propose>) => proposal.receipts[0]!;

/** One field of a session made worse. Missing stays missing: nobody knows what would be worse than that. */
function worse(session: SessionRecord, field: SessionField, by: number): SessionRecord {
  const up = (value: number | null) => (value === null ? null : Math.min(10, value + by));
  switch (field) {
    case "effort":
    case "pain":
      return { ...session, [field]: up(session[field]) };
    case "nextMorning":
      return { ...session, nextMorning: session.nextMorning && "above" };
    case "legSymptom":
    case "formLost":
    case "painRose":
      return { ...session, [field]: session[field] === null ? null : true };
    case "repsOver":
      return { ...session, repsOver: session.repsOver && Math.max(0, session.repsOver - by) };
    case "sets":
      return { ...session, sets: session.sets && { ...session.sets, done: Math.max(0, session.sets.done - by) } };
    case "status":
      return { ...session, status: session.status && (session.status === "as-prescribed" ? "changed" : "not-done") };
  }
}

describe("a proposal", () => {
  test("never leads past the last step or before the first, and moves by one step at most", () =>
    fc.assert(
      fc.property(someRecord, ({ progression, sessions }) => {
        const { decision, from, to } = propose(progression, sessions, today);
        expect(from).toBe(progression.at);
        expect(progression.steps[to]).toBeDefined();
        expect(to - from).toBe(decision === "up" ? 1 : decision === "down" ? -1 : 0);
      }),
      runs,
    ));

  test("two good sessions in a row lead up, whatever lies reviewed behind them; a blank in any named entry takes it back", () =>
    fc.assert(
      fc.property(someReady, fc.nat(), ({ progression, sessions, good }, n) => {
        const proposal = propose(progression, [...sessions, ...good], today);
        const { entries, missing } = deciding(proposal);
        expect(proposal).toMatchObject({ decision: "up", to: progression.at + 1 });
        expect(missing).toEqual([]);
        expect(new Set(entries.map(({ day }) => day))).toEqual(new Set(good.map(({ day }) => day)));
        const { day, field } = entries[n % entries.length]!;
        const blank = field === "sets" || field === "status" ? { sets: null, status: null } : { [field]: null };
        const blanked = good.map((session) => (session.day === day ? { ...session, ...blank } : session));
        expect(propose(progression, [...sessions, ...blanked], today).decision).not.toBe("up");
      }),
      runs,
    ));

  test("without one of the two good sessions nothing leads up", () =>
    fc.assert(
      fc.property(someReady, fc.nat(1), ({ progression, good }, n) => {
        expect(propose(progression, [good[n]!], today).decision).toBe("wait");
      }),
    ));

  test("a due session nobody reported never leads to a higher decision", () =>
    fc.assert(
      fc.property(someRecord, sessionOf(0), ({ progression, sessions }, { day }) => {
        const silent: SessionRecord = {
          day,
          itemId: "a",
          step: progression.at,
          ...(Object.fromEntries(SESSION_FIELDS.map((field) => [field, null])) as Omit<
            SessionRecord,
            "day" | "itemId" | "step"
          >),
        };
        const [before, after] = [sessions, [...sessions, silent]].map((all) => propose(progression, all, today));
        expect(rank[after!.decision]).toBeLessThanOrEqual(rank[before!.decision]);
      }),
      runs,
    ));

  test("the order of sessions changes nothing, and neither does sending one twice", () =>
    fc.assert(
      fc.property(
        someRecord.chain(({ progression, sessions }) =>
          fc.tuple(fc.constant(progression), fc.constant(sessions), fc.shuffledSubarray(sessions)),
        ),
        ([progression, sessions, again]) => {
          const shuffled = [...again, ...[...sessions].reverse()];
          expect(propose(progression, shuffled, today)).toEqual(propose(progression, sessions, today));
        },
      ),
      runs,
    ));

  test("sessions of another item, and of days after today, change nothing", () =>
    fc.assert(
      fc.property(someRecord, fc.array(sessionOf(1, "b")), fc.array(sessionOf(1)), (record, others, mine) => {
        const { progression, sessions } = record;
        const later = mine.filter((session) => session.day > today);
        expect(propose(progression, [...sessions, ...others, ...later], today)).toEqual(
          propose(progression, sessions, today),
        );
      }),
      runs,
    ));

  test("the same session made worse never leads to a higher decision", () =>
    fc.assert(
      fc.property(
        someRecord,
        fc.nat(),
        fc.constantFrom(...SESSION_FIELDS),
        fc.integer({ min: 1, max: 9 }),
        ({ progression, sessions }, n, field, by) => {
          fc.pre(sessions.length > 0);
          const at = n % sessions.length;
          const worsened = sessions.map((session, i) => (i === at ? worse(session, field, by) : session));
          expect(rank[propose(progression, worsened, today).decision]).toBeLessThanOrEqual(
            rank[propose(progression, sessions, today).decision],
          );
        },
      ),
      { numRuns: 2000 },
    ));

  test("one more session that is too much, after all others, never leads to a higher decision, and never to up", () =>
    fc.assert(
      fc.property(someRecord, sessionOf(0), ({ progression, sessions }, session) => {
        const last = { ...session, day: today, step: progression.at, pain: 6 };
        const [before, after] = [sessions, [...sessions, last]].map((all) => propose(progression, all, today));
        expect(rank[after!.decision]).toBeLessThanOrEqual(Math.min(1, rank[before!.decision]));
      }),
      runs,
    ));

  test("the entries a receipt names are enough for its decision: with all else gone it stays the same", () =>
    fc.assert(
      fc.property(someRecordByDay, ({ progression, sessions }) => {
        const before = propose(progression, sessions, today);
        fc.pre(before.decision !== "wait");
        const { entries, rule } = deciding(before);
        expect(entries.length).toBeGreaterThan(0);
        const named = sessions.flatMap((session): SessionRecord[] => {
          const fields = entries.filter((entry) => entry.day === session.day).map((entry) => entry.field);
          if (fields.length === 0) return [];
          const blanks = SESSION_FIELDS.filter((field) => !fields.includes(field)).map((field) => [field, null]);
          return [{ ...session, ...(Object.fromEntries(blanks) as object) }];
        });
        const after = propose(progression, named, today);
        expect({ decision: after.decision, rule: deciding(after).rule }).toEqual({ decision: before.decision, rule });
      }),
      { numRuns: 1000 },
    ));

  test("every entry is a value that stands in a session of that day", () =>
    fc.assert(
      fc.property(someRecord, ({ progression, sessions }) => {
        for (const { entries } of propose(progression, sessions, today).receipts)
          for (const { day, field, value, text } of entries) {
            const stored = sessions.filter((session) => session.day === day).map((session) => session[field]);
            expect(stored.map((x) => (typeof x === "object" && x ? `${x.done}/${x.due}` : x))).toContain(value);
            expect(text).not.toBe("");
          }
      }),
      runs,
    ));

  test("happens by itself only upward, where staff allow it, inside the phase, and never to another exercise", () =>
    fc.assert(
      fc.property(someReady, ({ progression, sessions: earlier, good }) => {
        const sessions = [...earlier, ...good];
        const { automatic, decision, to } = propose(progression, sessions, today);
        if (!automatic) return;
        expect(decision).toBe("up");
        expect(progression.upward).toBe("automatic");
        expect(to).toBeLessThanOrEqual(progression.phaseLastStep ?? to);
        expect(progression.steps[to]?.kind).not.toBe("exercise");
        const open = sessions.filter(({ day }) => day > (progression.reviewedThrough ?? "") && day <= today);
        expect(open.filter((session) => session.legSymptom)).toEqual([]);
      }),
      runs,
    ));

  test("after a change of step nothing leads up before two new sessions", () =>
    fc.assert(
      fc.property(someRecord, fc.nat(), ({ progression, sessions }, n) => {
        const moved = movedTo(progression, n % progression.steps.length, today);
        const before = sessions.filter((session) => session.day < today);
        expect(propose(moved, before, today).decision).not.toBe("up");
      }),
      runs,
    ));

  test("without sessions waits, and says that two are missing", () =>
    fc.assert(
      fc.property(someProgression, (progression) => {
        const proposal = propose(progression, [], today);
        expect(proposal.decision).toBe("wait");
        expect(deciding(proposal).missing).toHaveLength(1);
      }),
    ));

  test("up, hold, down, review and wait are all among what these tests see", () => {
    const seen = new Set(fc.sample(someRecord, 1500).map((r) => propose(r.progression, r.sessions, today).decision));
    expect([...seen].sort()).toEqual(["down", "hold", "review", "up", "wait"]);
  });

  test("moving to a step that is not there is refused", () => {
    const [progression] = fc.sample(someProgression, 1);
    expect(() => movedTo(progression!, 99, firstDay)).toThrow(RangeError);
  });
});
