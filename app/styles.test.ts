import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..");
const sheets = ["app", "components"].flatMap((room) =>
  readdirSync(path.join(root, room), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".css"))
    .map((file) => path.join(room, file)),
);

/** Properties and values that stay where they are when a script runs from right to left. */
const PHYSICAL =
  /(?<![\w-])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/;

test("every style sheet names start and end, never left and right, so that a page can run from right to left", () => {
  expect(sheets.length).toBeGreaterThan(50);
  const found = sheets.flatMap((sheet) =>
    readFileSync(path.join(root, sheet), "utf8")
      .split("\n")
      .flatMap((line, at) => (PHYSICAL.test(line) ? [`${sheet}:${at + 1} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});
