import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer } from "./answer";
import { answerable, answeredDays, forToday, isNew } from "./answered-days";
import { daySpoken, instantSpoken } from "./answer-words";

const at = (minutes: number) => new Date(Date.parse("2026-11-20T00:00:00Z") + minutes * 60_000).toISOString();
const day = fc.constantFrom("2026-11-18", "2026-11-19", "2026-11-20");
const minutes = fc.nat(5000);
const answer = fc
  .record({
    ...{ id: fc.uuid(), day, kind: fc.constantFrom("reaction" as const, "reply" as const, "back" as const) },
    ...{ personId: fc.constantFrom("a", "b", "c"), at: minutes.map(at), seenAt: fc.option(minutes.map(at)) },
  })
  .map((some): Answer => ({
    ...{ reaction: null, text: "t", audience: "team", toId: null, by: null, role: "physio", changedAt: null },
    ...some,
  }));
const read = fc.record({
  ...{ day, by: fc.constant("Dana"), role: fc.constantFrom("physio" as const, "coach" as const) },
  ...{ at: minutes.map(at), through: minutes.map(at) },
});
const rows = fc.record({
  answers: fc.array(answer),
  reads: fc.array(read),
  newest: fc.uniqueArray(fc.record({ day, at: minutes.map(at) }), { selector: (each) => each.day }),
});

test("a log counts as read whole only by a look that found its newest entry, and never when nothing is logged", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const days = answeredDays(given);
      expect(days.flatMap((each) => each.answers)).toHaveLength(given.answers.length);
      for (const { day, reads } of days) {
        const newest = given.newest.find((each) => each.day === day);
        if (!newest) expect(reads).toEqual([]);
        for (const { through, whole } of reads) expect(whole).toBe(through >= newest!.at);
      }
      expect(days.map((each) => each.day)).toEqual([...new Set(days.map((each) => each.day))].sort().reverse());
    }),
  );
});

test("Today leaves out no answer that was not seen, and shows no seen day but the newest", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const days = answeredDays(given);
      const shown = forToday(days);
      const ids = shown.flatMap((each) => each.answers.map((one) => one.id));
      for (const one of given.answers.filter(isNew)) expect(ids).toContain(one.id);
      expect(shown.slice(1).every((each) => each.answers.some(isNew) || each === days[0])).toBe(true);
    }),
  );
});

test("one says something back to the newest word of each of the staff, never to oneself", () => {
  fc.assert(
    fc.property(rows, (given) => {
      for (const { answers } of answeredDays(given)) {
        const found = answerable(answers);
        expect(new Set(found.map((each) => each.personId)).size).toBe(found.length);
        for (const each of found) {
          expect(each.kind).not.toBe("back");
          const later = answers.slice(answers.indexOf(each) + 1);
          expect(later.some((other) => other.kind !== "back" && other.personId === each.personId)).toBe(false);
        }
      }
    }),
  );
});

for (const [spoken, words] of [
  ["2026-11-23", "today"],
  ["2026-11-22", "yesterday"],
  ["2026-11-20", "Friday"],
  ["2026-11-17", "Tuesday"],
  ["2026-11-16", "Mon 16 Nov 2026"],
] as const)
  test(`on Monday 23 November ${spoken} is ${words}`, () => expect(daySpoken(spoken, "2026-11-23")).toBe(words));

test("an instant is told on the reader's own calendar and clock: morning in Auckland is the evening before in Berlin", () => {
  const instant = "2026-11-22T19:30:00Z";
  expect(instantSpoken(instant, "Pacific/Auckland", "2026-11-23")).toBe("today, 08:30");
  expect(instantSpoken(instant, "Europe/Berlin", "2026-11-22")).toBe("today, 20:30");
  expect(instantSpoken(instant, "Europe/Berlin", "2026-11-25")).toBe("Sun 22 Nov 2026, 20:30");
});
