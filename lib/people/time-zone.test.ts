import { expect, test } from "vitest";
import { TIME_ZONES, timeZoneIn } from "./time-zone";

test.each(["UTC", "Europe/Berlin", "Pacific/Kiritimati"])("%s is a zone", (zone) =>
  expect(timeZoneIn(zone)).toBe(zone),
);
test("an older or newer name of a place becomes the one on the list", () => {
  for (const name of ["Asia/Kolkata", "Europe/Kyiv", "US/Pacific", "America/Argentina/Buenos_Aires"])
    expect(TIME_ZONES).toContain(timeZoneIn(name));
});
test.each(["", "Mars/Olympus", "+01:00", "GMT+1; drop table people", "Europe/Berlin\n", "x".repeat(99), "../../etc"])(
  "%j is none",
  (text) => expect(timeZoneIn(text)).toBeNull(),
);
