import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { addDays } from "@/lib/days";
import { PainAndDistanceChart } from "./pain-and-distance-chart";
import type { ChartDay } from "./pain-and-distance-chart/days";

const LAST = "2026-11-22";
const day = (back: number, pain: number | null, metres: number | null = null, late = false): ChartDay => ({
  day: addDays(LAST, -back),
  pain,
  late,
  metres,
});
const drawn = (days: ChartDay[], unit: "km" | "mi" = "km") =>
  renderToStaticMarkup(
    <PainAndDistanceChart
      days={days}
      episodes={[{ from: addDays(LAST, -3), to: null }]}
      flags={[{ day: LAST, tier: "routine", label: "Routine, S2" }]}
      band={{ from: addDays(LAST, -3), to: LAST, low: 4, high: 6 }}
      unit={unit}
      range="4w"
    />,
  );

test("what a reader hears has the dates, the scores, the gaps, the distance and the flags", () =>
  expect(drawn([day(3, 3), day(2, null), day(1, 5, 10_000), day(0, 5)])).toContain(
    "19 Nov 2026 to 22 Nov 2026: pain 3 to 5, 1 day not reported; 10 km on 1 day. 22 Nov 2026: Routine, S2.",
  ));

test("a day without a score is in the table as not reported, never as 0", () => {
  const html = drawn([day(1, null, 5000), day(0, 0)]);
  expect(html).toContain("not reported</td>");
  expect(html).toMatch(/22 Nov 2026<\/th><td[^>]*>0<\/td>/);
});

test("late entries are explained only when there are any", () => {
  expect(drawn([day(0, 4, null, true)])).toContain("entered a day or more late");
  expect(drawn([day(0, 4)])).not.toContain("entered a day or more late");
});

test("no days say so; one entry and 366 days are drawn", () => {
  expect(drawn([])).toContain("Nothing logged in this time.");
  expect(drawn([day(0, 6)])).toContain('d="M0.5 98h0"');
  expect(drawn(Array.from({ length: 366 }, (_, at) => day(365 - at, at % 11, 8000)))).toContain(
    'viewBox="0 0 366 330"',
  );
});

test("distances are shown in the reader's unit", () =>
  expect(drawn([day(0, 4, 16_093)], "mi")).toContain("10.0 mi</td>"));

test("the range shown is marked among the links", () =>
  expect(drawn([day(0, 4)])).toMatch(
    /<a[^>]*aria-current="true"[^>]*href="[^"]*range=4w"|<a[^>]*href="[^"]*range=4w"[^>]*aria-current="true"|aria-label="4 weeks" aria-current="true"/,
  ));
