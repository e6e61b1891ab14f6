import fc from "fast-check";
import { expect, test } from "vitest";
import { type Day, dayIn, isoWeekday } from "@/lib/days";
import { look, type Wish } from "./due";
import { instantOf, wallTime } from "./local-hour";
import { isQuiet, type Quiet, quietOf, USUAL_QUIET, wakingHours } from "./quiet";

const HOUR_MS = 3_600_000;
const DAILY = [1, 2, 3, 4, 5, 6, 7];
/** Zones that leap at midnight, by half an hour, by two hours, and from one end of the calendar to the other. */
const ZONES = [
  ...["UTC", "Europe/Vienna", "America/New_York", "America/Santiago", "Australia/Lord_Howe", "Antarctica/Troll"],
  ...["Asia/Kathmandu", "Pacific/Apia", "Pacific/Kiritimati", "Pacific/Honolulu", "Africa/Cairo", "Asia/Beirut"],
];
const zone = fc.constantFrom(...ZONES);
const hour = fc.integer({ min: 0, max: 23 });
const quiet = fc.oneof(fc.constant(USUAL_QUIET), fc.record({ fromHour: hour, untilHour: hour }));
const start = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) });
const weekdays = fc.subarray(DAILY, { minLength: 1 });

type Sent = { day: Day; at: Date };
type State = Wish & { nextAt: Date };

/** What the worker does with what `look` says, and what must hold of each it sends. */
function work(state: State, quietHours: Quiet, now: Date, sent: Sent[]) {
  if (state.nextAt > now) return;
  const { send, nextAt } = look(state, quietHours, now);
  state.nextAt = nextAt;
  if (!send) return;
  state.last = { day: send.day, at: now };
  sent.push(state.last);
  const wall = wallTime(now, state.timeZone);
  expect(send.day).toBe(wall.day);
  expect(isQuiet(quietHours, Math.floor(wall.minute / 60))).toBe(false);
  expect(state.weekdays).toContain(isoWeekday(send.day));
}

test("in a whole year of any zone an hour of every day comes once, and only where the clock shows it or leaps over it", () => {
  fc.assert(
    fc.property(zone, hour, start, (timeZone, at, from) => {
      const day = dayIn(new Date(from), timeZone);
      const instant = instantOf(day, at, timeZone);
      expect(instant).not.toBeNull();
      expect(wallTime(instant!, timeZone).day).toBe(day);
      expect(wallTime(instant!, timeZone).minute).toBeGreaterThanOrEqual(at * 60);
      const before = wallTime(new Date(instant!.getTime() - 60_000), timeZone);
      expect(before.day < day || before.minute < at * 60).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["an hour that does not exist goes at the next one", "2026-03-29", 2, "Europe/Vienna", "2026-03-29T01:00:00.000Z"],
  ["in a leap of two hours too", "2026-03-29", 2, "Antarctica/Troll", "2026-03-29T01:00:00.000Z"],
  ["an hour that comes twice goes at its first", "2026-10-25", 2, "Europe/Vienna", "2026-10-25T00:00:00.000Z"],
  ["a day may begin at one", "2026-09-06", 0, "America/Santiago", "2026-09-06T04:00:00.000Z"],
  ["a day that a zone leaps over has no hour", "2011-12-30", 12, "Pacific/Apia", undefined],
] as const)("%s", (_, day, at, timeZone, expected) =>
  expect(instantOf(day, at, timeZone)?.toISOString()).toBe(expected),
);

test("whatever is changed and however often it is looked at: one a day at most, ten hours apart, never in quiet hours", () => {
  const event = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant("wait" as const), minutes: fc.integer({ min: 1, max: 900 }) }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("hour" as const), hour, weekdays }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("zone" as const), timeZone: zone }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("down" as const), hours: fc.integer({ min: 1, max: 80 }) }) },
  );
  fc.assert(
    fc.property(zone, hour, quiet, start, fc.array(event, { maxLength: 60 }), (timeZone, at, hush, from, events) => {
      const sent: Sent[] = [];
      let now = new Date(from);
      const state: State = { hour: at, weekdays: DAILY, timeZone, since: now, last: null, nextAt: now };
      for (const happened of events) {
        if (happened.kind === "wait") {
          // The worker looks every quarter of an hour, and a second one right after it.
          for (let minutes = happened.minutes; minutes > 0; minutes -= 15) {
            now = new Date(now.getTime() + 15 * 60_000);
            work(state, hush, now, sent);
            work(state, hush, now, sent);
          }
        } else if (happened.kind === "down") now = new Date(now.getTime() + happened.hours * HOUR_MS);
        else if (happened.kind === "zone") Object.assign(state, { timeZone: happened.timeZone, nextAt: now });
        else Object.assign(state, { hour: happened.hour, weekdays: happened.weekdays, since: now, nextAt: now });
      }
      for (const [index, { day, at: when }] of sent.entries()) {
        if (index === 0) continue;
        expect(day > sent[index - 1]!.day).toBe(true);
        expect(when.getTime() - sent[index - 1]!.at.getTime()).toBeGreaterThanOrEqual(10 * HOUR_MS);
      }
    }),
    { numRuns: 300 },
  );
});

test("left alone it comes on each of its days at its hour, clock changes or not, and is looked at no more often", () => {
  fc.assert(
    fc.property(zone, hour, weekdays, quiet, start, (timeZone, at, days, hush, from) => {
      fc.pre(!isQuiet(hush, at));
      let now = new Date(from);
      const state: State = { hour: at, weekdays: days, timeZone, since: now, last: null, nextAt: now };
      const sent: Sent[] = [];
      for (let looks = 0; looks < 40; looks += 1) {
        work(state, hush, now, sent);
        now = state.nextAt;
      }
      for (let day = 1; day < sent.length; day += 1) {
        const between = (Date.parse(sent[day]!.day) - Date.parse(sent[day - 1]!.day)) / 86_400_000;
        const skipped = Array.from({ length: between - 1 }, (_, each) => isoWeekday(sent[day - 1]!.day) + each + 1);
        for (const weekday of skipped) expect(days).not.toContain(((weekday - 1) % 7) + 1);
      }
      for (const { day, at: when } of sent) expect(instantOf(day, at, timeZone)).toEqual(when);
      expect(sent.length).toBeGreaterThanOrEqual(30);
    }),
    // Where a leap of the clock moves the hour into quiet hours, that one day is left out.
    { numRuns: 60, examples: [["Europe/Vienna", 20, DAILY, USUAL_QUIET, Date.UTC(2026, 2, 20)]] },
  );
});

const wish = (rest: Partial<Wish> = {}): Wish => ({
  ...{ hour: 19, weekdays: DAILY, timeZone: "Europe/Vienna", since: new Date("2026-06-01T00:00Z"), last: null },
  ...rest,
});
const at = (time: string, rest?: Partial<Wish>) => look(wish(rest), USUAL_QUIET, new Date(`2026-06-10T${time}+02:00`));

test.each([
  ["18:59", null, "2026-06-10T17:00:00.000Z"],
  ["19:00", "2026-06-10", "2026-06-11T17:00:00.000Z"],
  ["20:59", "2026-06-10", "2026-06-11T17:00:00.000Z"],
  ["21:00", null, "2026-06-11T17:00:00.000Z"], // too late, and quiet
])("an hour of 19 looked at at %s sends for %s, and is looked at again at %s", (time, day, nextAt) => {
  const done = at(time);
  expect(done.send?.day ?? null).toBe(day);
  expect(done.nextAt.toISOString()).toBe(nextAt);
});

test("a server that is back after the quiet hours began sends nothing, though two hours are not over", () => {
  expect(at("20:59", { hour: 20 }).send).toMatchObject({ until: new Date("2026-06-10T21:00+02:00") });
  expect(at("21:01", { hour: 20 }).send).toBeNull();
});

test("an hour that was over when it was asked for is none of today's; an hour that became quiet moves to the end of quiet", () => {
  expect(at("19:30", { since: new Date("2026-06-10T19:10+02:00") }).send).toBeNull();
  expect(at("07:10", { hour: 5 }).send?.day).toBe("2026-06-10");
  expect(at("05:10", { hour: 5 }).send).toBeNull();
});

test("the setting of the quiet hours is two whole hours, and anything else is refused", () => {
  expect(quietOf(undefined)).toEqual(USUAL_QUIET);
  expect(quietOf("22-6")).toEqual({ fromHour: 22, untilHour: 6 });
  expect(wakingHours({ fromHour: 22, untilHour: 6 })).toEqual([
    6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
  ]);
  expect(wakingHours({ fromHour: 0, untilHour: 0 })).toHaveLength(24);
  for (const wrong of ["21", "21-24", "9pm-7am", "-1-7", "21:00-07:00"]) expect(quietOf(wrong)).toBeNull();
});
