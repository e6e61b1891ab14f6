import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Speaks } from "@/components/say/say-in-browser";
import { FlagReceipt, type ShownReceipt } from "./flag-receipt";

const receipt: ShownReceipt = {
  ruleId: "S2",
  version: 1,
  tier: "routine",
  sentence: "Stretched on 22 of the last 28 days, and pain has not improved.",
  threshold: { text: "14 of 28 days", basis: "team choice" },
  citation: { label: "Article", url: "https://example.org/a" },
  evidenceMark: "article",
  timeFrame: "contact within 7 days",
  entries: [{ kind: "check-in", date: "2026-11-22", text: "worst pain 5" }],
  missing: [],
  clearsWhen: "last-week mean is 3.5 or less",
};
const shown = (change: Partial<ShownReceipt> = {}) =>
  renderToStaticMarkup(<FlagReceipt receipt={{ ...receipt, ...change }} />);

test("a receipt shows rule, version, sentence, threshold, source, entries and what would clear it", () => {
  const html = shown();
  for (const part of [
    "Why routine",
    "S2 version 1",
    receipt.sentence,
    "14 of 28 days (number chosen by the team)",
    "Article",
    "contact within 7 days",
    "1 check-in",
    "22 Nov 2026",
    "worst pain 5",
    receipt.clearsWhen,
  ])
    expect(html).toContain(part);
});

test("what is missing is always said, also when it is nothing", () => {
  expect(shown()).toContain("<dt>Missing</dt><dd>nothing</dd>");
  expect(shown({ missing: ["3 check-ins"] })).toContain("3 check-ins");
});

test("an address that is not https is no link", () =>
  expect(shown({ citation: { label: "Article", url: "javascript:alert(1)" } })).not.toContain("<a "));

test("text is shown as text", () => expect(shown({ sentence: "<b>x</b>" })).toContain("&lt;b&gt;x&lt;/b&gt;"));

test("what was stored in English alone says that it is English, to who reads another language", () => {
  const german = renderToStaticMarkup(
    <Speaks language="de">
      <FlagReceipt receipt={{ ...receipt, missing: ["3 check-ins"] }} />
    </Speaks>,
  );
  expect(german).toMatch(new RegExp(`<p class="[^"]*" lang="en">${receipt.sentence}</p>`));
  expect(german).toContain('<span lang="en">worst pain 5</span>');
  expect(german).toContain('<span lang="en">3 check-ins</span>');
  expect(shown({ missing: ["3 check-ins"] })).not.toContain("lang=");
});
