import fc from "fast-check";
import { expect, test } from "vitest";
import { escaped } from "@/components/escaped";
import { rowsMarkup, type RowClasses, type RowsFor, type ShownRow } from "./markup";

const classes = Object.fromEntries(
  [
    "why",
    "settled",
    "count",
    "last",
    "act",
    "badge",
    "sparkline",
    "none",
    "watch",
    "routine",
    "urgent",
    "emergency",
  ].map((name) => [name, name]),
) as RowClasses;
const to = { today: "2026-03-10", now: new Date("2026-03-10T12:00:00Z"), forCoach: false, classes };
const rowsHtml = (rows: readonly ShownRow[], to: RowsFor) => rowsMarkup(rows, to).__html;
const row: ShownRow = {
  athleteId: "01a2062e-2cca-7654-b4d3-933e818f62ba",
  name: "Ada",
  rank: 3,
  matchedRank: 3,
  unansweredSince: "2026-03-09T10:00:00Z",
  waiting: false,
  sentence: "Pain was 6.",
  source: "P1 v1",
  contactNeeded: true,
  days: [],
  exercisesDone: 0,
  exercisesDue: 4,
  lastLogDay: "2026-03-09",
  pausedUntil: null,
  logAnswered: null,
};

/** The tags of a string of HTML with their attributes' values left out, in order. */
const tagsOf = (html: string) => [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/'[^']*'|"[^"]*"/g, "''"));

test.each([
  `<script>alert(1)</script>`,
  `' onfocus='alert(1)`,
  `" autofocus x="`,
  `&lt;b&gt;`,
  `</tr><!--`,
  "ليلى\u202Eadmin",
])("a name like %s adds no tag, no attribute and no entity", (name) => {
  const html = rowsHtml([{ ...row, name }], to);
  expect(tagsOf(html)).toEqual(tagsOf(rowsHtml([row], to)));
  expect(html).toContain(`<bdi>${escaped(name)}</bdi>`);
});

test("whatever is typed into any text, the markup stays ours and reads back as typed", () =>
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.constantFrom("athleteId", "name", "sentence", "source"),
      (text, where) => {
        fc.pre(text !== "");
        const html = rowsHtml([{ ...row, [where]: text }], to);
        expect(tagsOf(html)).toEqual(tagsOf(rowsHtml([row], to)));
        const signs: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
        expect(escaped(text).replace(/&(amp|lt|gt|quot|#39);/g, (_, sign) => signs[sign]!)).toBe(text);
      },
    ),
  ));

test("a row names its link for who hears it, and a coach gets no way to refer", () => {
  expect(rowsHtml([row], to)).toContain(`<a href='/athletes/${row.athleteId}' aria-label='Open Ada'>Open</a>`);
  expect(rowsHtml([row], to)).toContain(`data-refer tabindex='-1'>Refer Ada</a>`);
  expect(rowsHtml([row], { ...to, forCoach: true })).not.toContain("refer");
});

test("a coach reads that contact is needed, never urgent or emergency", () => {
  const html = rowsHtml([row], { ...to, forCoach: true });
  expect(html).toContain(">Contact now</span>");
  expect(html).not.toMatch(/>(Urgent|Emergency)</);
});

test("exercises nobody was given are a dash, none done of those given is 0", () => {
  expect(rowsHtml([{ ...row, exercisesDone: null, exercisesDue: null }], to)).toContain("<td class='count'>–</td>");
  expect(rowsHtml([row], to)).toContain("<td class='count'>0 of 4</td>");
});

test("what nobody wrote a sentence for says whether anything matched, was settled, or was ever logged", () => {
  const quiet = { ...row, sentence: "", source: "", unansweredSince: null, rank: 0 };
  expect(rowsHtml([{ ...quiet, matchedRank: 0 }], to)).toContain("No rule matched the answers given.");
  expect(rowsHtml([{ ...quiet, matchedRank: 0, lastLogDay: null }], to)).toContain("Nothing logged yet.");
  expect(rowsHtml([{ ...quiet, matchedRank: 1 }], to)).toContain("watch rule matches, settled by a person");
});

test("waiting and last logs are told in hours and days", () => {
  const text = (change: Partial<ShownRow>) => rowsHtml([{ ...row, ...change }], to);
  expect(text({})).toContain("<small>unanswered for 26 h</small>");
  expect(text({ unansweredSince: "2026-03-08T12:00:00Z" })).toContain("unanswered for 2 days");
  expect(text({ unansweredSince: "2026-03-10T11:30:00Z" })).toContain("<small>new</small>");
  expect(text({ waiting: true })).toContain("<small>Referred, waiting for the outcome</small>");
  expect(
    [text({ lastLogDay: null }), text({ lastLogDay: "2026-03-10" }), text({}), text({ lastLogDay: "2026-03-01" })].map(
      (html) => /class='last'>([^<]*)</.exec(html)?.[1],
    ),
  ).toEqual(["never", "today", "yesterday", "9 d ago"]);
});

test("a pause says until when, also when nobody knows yet, and no pause says nothing", () => {
  const text = (pausedUntil: ShownRow["pausedUntil"]) => rowsHtml([{ ...row, pausedUntil }], to);
  expect(text("2026-03-14")).toContain("<small>Paused until 14 Mar 2026</small>");
  expect(text("")).toContain("<small>Paused until further notice</small>");
  expect(text(null)).not.toContain("Paused");
});

test("fifty rows with full sparklines and sentences stay below 1.4 KB each before compression", () => {
  const days = Array.from({ length: 28 }, (_, at) => ({ pain: at % 11, metres: 5000 + at * 100 }));
  const full = {
    ...row,
    days,
    sentence: "The run of 14.2 km on Tuesday was 31 % longer than the longest of the 30 days.",
  };
  expect(
    rowsHtml(
      Array.from({ length: 50 }, () => full),
      to,
    ).length,
  ).toBeLessThan(70_000);
});
