import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  distanceField,
  distanceIn,
  formatDistance,
  formatDuration,
  formatPace,
  parseDistance,
  parseDuration,
  type DistanceUnit,
} from "@/lib/units";

const unit = fc.constantFrom<DistanceUnit>("km", "mi");
const metres = fc.integer({ min: 1, max: 500_000 });

describe("a distance", () => {
  for (const [typed, in_, expected] of [
    ["5,5", "km", 5500],
    ["5.5", "km", 5500],
    ["5", "km", 5000],
    [" 5 ", "km", 5000],
    ["0.1", "km", 100],
    ["1.005", "km", 1005],
    ["5,5", "mi", 8851],
    ["26.2", "mi", 42165],
    ["1", "mi", 1609],
    ["500", "km", 500_000],
  ] as const)
    test(`"${typed}" ${in_} is ${expected} m`, () =>
      expect(parseDistance(typed, in_)).toEqual({ ok: true, metres: expected }));

  for (const typed of [
    ..."NaN|Infinity|1e308|1e3|-5|+5|٥|５|1.234,5|1,234.5|1.2345|0|0.000|0,0|501|500.001|5000|99999999999|.5|5.|5 5|0x5|5km|$n5||−5".split(
      "|",
    ),
  ])
    test(`"${typed}" is refused with a sentence`, () => {
      const parsed = parseDistance(typed, "km");
      expect(parsed).toMatchObject({ ok: false, why: expect.stringMatching(/^[A-Z].+\.$/) });
    });

  test("half a metre in miles is refused as 0, not stored as 0", () =>
    expect(parseDistance("0.000", "mi").ok).toBe(false));

  test("text typed with up to three decimals comes back as typed", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 310_000 }), unit, (thousandths, u) => {
        const typed = String(thousandths / 1000);
        const parsed = parseDistance(typed, u);
        expect(parsed.ok && distanceField(parsed.metres, u)).toBe(typed);
      }),
    ));

  test("every displayed distance reads back to one that displays the same", () =>
    fc.assert(
      fc.property(metres, unit, (m, u) => {
        const shown = formatDistance(m, u);
        expect(shown).toMatch(/^[0-9]+\.[0-9]{1,3} (km|mi)$/);
        const back = parseDistance(shown.replace(/ .*/, ""), u);
        // 0.001 mi is 2 m and both 1 m and 2 m show so.
        if (back.ok) expect(formatDistance(back.metres, u)).toBe(shown);
        else expect(m).toBeGreaterThan(499_990); // 310.69 mi is 7 m above the longest run
      }),
    ));

  test("in km the field holds the exact metres", () =>
    fc.assert(
      fc.property(
        metres,
        (m) => void expect(parseDistance(distanceField(m, "km"), "km")).toEqual({ ok: true, metres: m }),
      ),
    ));

  test("any text is a whole number of metres from 1 to 500,000 or a refusal, never -0 or NaN", () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.double().map(String), fc.stringMatching(/^[0-9.,]{1,9}$/)),
        unit,
        (text, u) => {
          const parsed = parseDistance(text, u);
          if (parsed.ok) {
            expect(Number.isInteger(parsed.metres) && parsed.metres >= 1 && parsed.metres <= 500_000).toBe(true);
          } else expect(parsed.why.length).toBeGreaterThan(10);
        },
      ),
    ));

  test("nothing shows as zero but zero, and never as -0", () => {
    expect(formatDistance(0, "km")).toBe("0.0 km");
    expect(formatDistance(-0, "mi")).toBe("0.0 mi");
    expect(Object.is(distanceIn(-0, "km"), 0)).toBe(true);
    expect(formatDistance(3, "km")).toBe("0.003 km");
    expect(formatDistance(9000, "km")).toBe("9.0 km");
    expect(formatDistance(10248, "km")).toBe("10.25 km");
    expect(formatDistance(100_000, "km")).toBe("100.0 km");
    expect(distanceField(100_000, "km")).toBe("100");
    expect(() => formatDistance(Number.NaN, "km")).toThrow(RangeError);
  });
});

describe("a duration", () => {
  for (const [typed, expected] of [
    ["52", 3120],
    ["52:30", 3150],
    ["1:02:03", 3723],
    ["52 min", 3120],
    ["52min", 3120],
    ["1h 5m", 3900],
    ["1 h 5 min", 3900],
    ["2h", 7200],
    ["45 s", 45],
    ["0:45", 45],
    ["90:00", 5400],
    ["1H 5M", 3900],
    ["48:00:00", 172_800],
  ] as const)
    test(`"${typed}" is ${expected} s`, () => expect(parseDuration(typed)).toEqual({ ok: true, seconds: expected }));

  for (const typed of "0|0:00|-5|52:60|1:60:00|1:2:3:4|52,5|5.5|NaN|1e3|٥٢|abc|| |h|48:00:01|9999|99999|5 5".split("|"))
    test(`"${typed}" is refused with a sentence`, () =>
      expect(parseDuration(typed)).toMatchObject({ ok: false, why: expect.stringMatching(/^[A-Z].+\.$/) }));

  test("every displayed duration reads back to the same seconds", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 172_800 }),
        (s) => void expect(parseDuration(formatDuration(s))).toEqual({ ok: true, seconds: s }),
      ),
    ));
});

describe("a pace", () => {
  test("is minutes and seconds for one unit", () => {
    expect(formatPace(9000, 3120, "km")).toBe("5:47 /km");
    expect(formatPace(9000, 3120, "mi")).toBe("9:18 /mi");
    expect(formatPace(1000, 299.6, "km")).toBe("5:00 /km");
  });
  test("a missing or zero distance or time has no pace", () => {
    for (const [m, s] of [
      [null, 60],
      [1000, null],
      [0, 60],
      [1000, 0],
      [-1, 60],
      [1, 172_800],
    ] as const)
      expect(formatPace(m, s, "km")).toBeNull();
  });
  test("read back and run for the distance, takes the time it was made of, to half a second a unit", () =>
    fc.assert(
      fc.property(metres, fc.integer({ min: 1, max: 172_800 }), unit, (m, s, u) => {
        const pace = formatPace(m, s, u);
        if (pace === null) return;
        const [minutes, seconds] = pace.split(/[: ]/).map(Number);
        expect(Math.abs((minutes! * 60 + seconds!) * distanceIn(m, u) - s)).toBeLessThanOrEqual(
          distanceIn(m, u) / 2 + 1e-6,
        );
      }),
    ));
  test("is never anything but digits", () =>
    fc.assert(
      fc.property(metres, fc.integer({ min: 1, max: 172_800 }), unit, (m, s, u) => {
        const pace = formatPace(m, s, u);
        if (pace !== null) expect(pace).toMatch(/^[0-9]{1,2}:[0-5][0-9] \/(km|mi)$/);
      }),
    ));
});
