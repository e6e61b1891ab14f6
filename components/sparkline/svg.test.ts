import fc from "fast-check";
import { expect, test } from "vitest";
import { painAndDistanceInWords, type SparkDay } from "./summary";
import { barsPath, lonePoints, painPath, sparkline } from "./svg";

const pains = (...scores: (number | null)[]): SparkDay[] => scores.map((pain) => ({ pain, metres: null }));
const metres = (...all: (number | null)[]): SparkDay[] => all.map((m) => ({ pain: null, metres: m }));
const anyDay = fc.record({
  pain: fc.option(fc.integer({ min: 0, max: 10 })),
  metres: fc.option(fc.integer({ min: 0, max: 200_000 })),
});

test("the line is never joined over an unreported day", () =>
  expect(painPath(pains(3, 4, null, 4, 3))).toBe("M5 29l10-4M35 25l10 4"));

test("a line of several days names its command once", () =>
  expect(painPath(pains(3, 4, 4, 2))).toBe("M5 29l10-4 10 0 10 8"));

test("an unreported day is no point, while 0 is one at the bottom", () => {
  expect(painPath(pains(null, null))).toBe("");
  expect(painPath(pains(null, 0, 0))).toBe("M15 40l10 0");
});

test("a day alone between gaps is a dot", () => expect(lonePoints(pains(null, 5, null, 1, 2))).toBe("M15 22h0"));

test("every reported day is one point, every run of reported days one line", () =>
  fc.assert(
    fc.property(fc.array(anyDay, { maxLength: 366 }), (days) => {
      const path = painPath(days);
      const runs = days.filter((day, at) => day.pain !== null && (days[at - 1]?.pain ?? null) === null).length;
      expect(path.split("M").length - 1).toBe(runs);
      const points = path.match(/-?\d+/g)?.length ?? 0;
      expect(points / 2).toBe(days.filter((day) => day.pain !== null).length);
    }),
  ));

test("bars scale to 10 km, or to the longest day beyond it; a rest day has none", () => {
  expect(barsPath(metres(5000, 0, null, 10_000))).toBe("M5 44v-10M35 44v-20");
  expect(barsPath(metres(10_000, 40_000))).toBe("M5 44v-5M15 44v-20");
  expect(barsPath(metres(50))).toBe("M5 44v-1");
});

test("the summary counts what is missing and never calls it 0", () => {
  const days: SparkDay[] = [...pains(3, null, 5, null), { pain: 4, metres: 20_400 }, { pain: 4, metres: 20_400 }];
  expect(painAndDistanceInWords(days)).toBe("pain 3 to 5, 2 days not reported; 41 km on 2 days");
  expect(painAndDistanceInWords(pains(null, null))).toBe("pain not reported; no distance logged");
  expect(painAndDistanceInWords([{ pain: 0, metres: 2500 }])).toBe("pain 0; 2.5 km on 1 day");
  expect(painAndDistanceInWords([{ pain: 0, metres: 16_093 }], "mi")).toBe("pain 0; 10 mi on 1 day");
});

test("no days at all is an empty picture, not an error", () =>
  expect(sparkline([]).__html).toContain("viewBox='0 0 0 46'"));

test("28 full days stay under 700 bytes, whatever their figures", () =>
  fc.assert(
    fc.property(fc.array(anyDay, { minLength: 28, maxLength: 28 }), (days) => {
      expect(sparkline(days).__html.length).toBeLessThan(700);
    }),
  ));

test("the string holds nothing but our own markup", () =>
  fc.assert(
    fc.property(fc.array(anyDay, { maxLength: 60 }), (days) => {
      expect(sparkline(days).__html).toMatch(
        /^<svg( [\w-]+='[\w .;,-]+')+><path d='[\w .]+'\/><path d='[\w -]*'\/><path d='[\w -]*'\/>(<path d='[\w ]+'\/>)?<\/svg>$/,
      );
    }),
  ));
