import fc from "fast-check";
import { expect, test } from "vitest";
import { exceptionsOf } from "./exceptions";

const row = (athleteId: string, more: object = {}) => ({
  ...{ athleteId, name: `Runner ${athleteId}`, teamIds: ["a"], ready: true },
  ...more,
});

test("who is left out of a team is named with why, and nobody of another team is", () =>
  expect(
    exceptionsOf("a", [row("1"), row("2"), row("3", { ready: false }), row("4", { teamIds: ["b"] })], ["1", "3"]),
  ).toEqual({
    ...{ of: 3, getIt: 1 },
    left: [
      { athleteId: "2", name: "Runner 2", why: "whom you left out" },
      { athleteId: "3", name: "Runner 3", why: "who is not ready yet" },
    ],
  }));

test("everybody of a team either gets it or is named", () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()), { maxLength: 30 }), (people) => {
      const rows = people.map(([mine, ready], n) => row(String(n), { ready, teamIds: [mine ? "a" : "b"] }));
      const chosen = people.flatMap(([, ready, ticked], n) => (ready && ticked ? [String(n)] : []));
      const { of, getIt, left } = exceptionsOf("a", rows, chosen);
      expect(getIt + left.length).toBe(of);
      expect(of).toBe(people.filter(([mine]) => mine).length);
      expect(left.some(({ athleteId }) => chosen.includes(athleteId))).toBe(false);
    }),
  ));
