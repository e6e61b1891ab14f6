import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CeilingLine } from "./ceiling-line";

const ceiling = { metres: 8450, longestMetres: 7680, longestOn: "2026-10-25" };
const line = (limitMetres: number | null, more: Partial<Parameters<typeof CeilingLine>[0]> = {}) =>
  renderToStaticMarkup(<CeilingLine ceiling={ceiling} isToday unit="km" {...{ limitMetres, ...more }} />);
/** What is read without unfolding anything. */
const first = (html: string) => (/<summary>(.*?)<\/summary>/.exec(html)?.[1] ?? html).replace(/<[^>]*>/g, "");

test("a limit below the ceiling is the bound, and the ceiling is told behind it", () => {
  expect(first(line(5500))).toMatch(
    /^No run over 5\.5 km today: a limit set by your physio, lower than your ceiling\./,
  );
  expect(line(5500)).toContain("the ceiling would be 8.45 km");
});

test("a ceiling below the limit is the bound, and says that it is the lower one", () => {
  expect(first(line(9000))).toMatch(/^Today’s ceiling 8\.45 km: .*, below your physio’s limit\./);
  expect(line(9000)).toContain("limit of 9.0 km holds as well");
});

test("of two bounds alike the limit is named: it is no prompt", () =>
  expect(first(line(8450))).toContain("a limit set by your physio"));

test("without a limit nothing is said of one", () => expect(line(null)).not.toContain("physio"));

test("no running is said as such, not as 0 km, on another day as that day", () => {
  expect(first(line(0))).toMatch(/^No running today:/);
  expect(first(line(0, { isToday: false }))).toMatch(/^No running that day:/);
  expect(line(0)).not.toContain("0.0 km");
});

test("a limit holds without 30 days of runs too", () => {
  expect(line(9000, { ceiling: null })).toContain("No run over 9 km today: a limit set by your physio.");
  expect(line(null, { ceiling: null })).toContain("No ceiling yet");
});
