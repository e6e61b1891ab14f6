import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysBetween } from "@/lib/days";
import { dueOn } from "./due";
import { programOf, templates } from "./templates";
import { sessionsAhead } from "./sessions-ahead";
import { snapshotOf } from "./snapshot";

const FROM = "2026-06-10";
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const assignment = fc
  .record({ at: fc.nat(templates.length - 1), begins: fc.integer({ min: -20, max: 20 }), lasts: fc.option(fc.nat(30)) })
  .map(({ at, begins, lasts }, n = at) => {
    let made = 0;
    const fromDay = addDays(FROM, begins);
    return {
      id: id(9000 + n),
      snapshot: snapshotOf(
        programOf(templates[at]!, () => id(at * 100 + ++made)),
        [],
      ),
      fromDay,
      untilDay: lasts === null ? null : addDays(fromDay, lasts),
    };
  });

test("a calendar shows a day if and only if something is sure to be due on it, in order, each once", () => {
  fc.assert(
    fc.property(fc.array(assignment, { maxLength: 3 }), fc.integer({ min: 0, max: 70 }), (assignments, days) => {
      const ahead = sessionsAhead(assignments, FROM, days);
      for (let at = 0; at < days; at += 1) {
        const day = addDays(FROM, at);
        const due = dueOn(assignments, day, null).filter((item) => item.when === "due");
        expect(ahead.find((each) => each.day === day)?.items ?? []).toEqual(due);
      }
      const places = ahead.map((each) => daysBetween(FROM, each.day));
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      expect(ahead.every((each) => each.minutes >= 1 && Number.isInteger(each.minutes))).toBe(true);
    }),
  );
});
