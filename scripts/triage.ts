import { readFileSync } from "node:fs";
import { dayInWords } from "@/lib/days";
import type { Evaluation } from "@/lib/triage/evaluate";
import { evaluate } from "@/lib/triage/evaluate";
import { decide } from "@/lib/triage/judge";
import { parseTimeline } from "@/lib/triage/parse-timeline";
import type { Receipt } from "@/lib/triage/receipt";
import type { Timeline } from "@/lib/triage/timeline";

const USAGE = `Usage: npm run -s triage -- [--explain] FILE...   or - for standard input
Each input is one JSON object, or JSON lines: a timeline, or {"timeline": ...}.
Prints one line of JSON each: {"tier","rules","changesOn"}. Bad input is refused on standard error, exit 2; good input is still printed.`;

type Item = { where: string; value: unknown } | { where: string; fault: string };

const parsed = (where: string, text: string): Item => {
  try {
    return { where, value: JSON.parse(text) as unknown };
  } catch (error) {
    return { where, fault: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
};

/** One JSON value, or, where the text is not one, a JSON value a line. */
const itemsOf = (name: string, text: string): Item[] => {
  const whole = parsed(name, text);
  if ("value" in whole) return [whole];
  const lines = text.split("\n").map((line, i) => ({ where: `${name}:${i + 1}`, line: line.trim() }));
  const filled = lines.filter(({ line }) => line !== "");
  const items = filled.map(({ where, line }) => parsed(where, line));
  return items.length > 1 && items.some((item) => "value" in item) ? items : [whole];
};

const read = (name: string): Item[] => {
  try {
    return itemsOf(name === "-" ? "stdin" : name, readFileSync(name === "-" ? 0 : name, "utf8"));
  } catch (error) {
    return [{ where: name, fault: `cannot be read: ${error instanceof Error ? error.message : String(error)}` }];
  }
};

const timelineIn = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "timeline" in value ? value.timeline : value;

const receiptLines = (receipt: Receipt): string[] => [
  `${receipt.ruleId} v${receipt.version}  ${receipt.tier}  ${receipt.sentence}`,
  `    Rule: ${receipt.title}. ${receipt.threshold.text} (${receipt.threshold.basis}).`,
  `    Source: ${receipt.citation.label}${receipt.citation.url ? `, ${receipt.citation.url}` : ""} (${receipt.evidenceMark}).`,
  `    When: ${receipt.timeFrame}`,
  ...receipt.entries.map(
    (entry) => `    Entry: ${entry.date ? dayInWords(entry.date) : "history"}, ${entry.kind}: ${entry.text}`,
  ),
  ...receipt.missing.map((missing) => `    Missing: ${missing}`),
  `    Clears when: ${receipt.clearsWhen}`,
  ...(receipt.athleteAdvice ? [`    Athlete is told: ${receipt.athleteAdvice}`] : []),
];

const explained = (where: string, evaluation: Evaluation): string =>
  [
    `${where}, as of ${dayInWords(evaluation.asOf)}: ${evaluation.tier}`,
    ...(evaluation.receipts.length
      ? evaluation.receipts.flatMap((receipt) => receiptLines(receipt).map((line) => `  ${line}`))
      : ["  No rule matched the answers given. This does not rule out a problem."]),
    ...evaluation.unknown.map(({ ruleId, missing }) => `  ${ruleId} cannot be told. Missing: ${missing.join("; ")}`),
    `  Changes on: ${evaluation.changesOn ? dayInWords(evaluation.changesOn) : "no date in the next 60 days"}, if nothing more is logged`,
    "",
  ].join("\n");

const line = (timeline: Timeline): string => {
  const { tier, rules, changesOn } = decide(timeline);
  return JSON.stringify({ tier, rules, changesOn });
};

const main = (args: string[]): number => {
  const explain = args.includes("--explain");
  const names = args.filter((arg) => arg !== "--explain");
  const strange = names.find((name) => name.startsWith("--"));
  if (names.length === 0 || strange !== undefined) {
    process.stderr.write(strange === undefined ? `${USAGE}\n` : `Unknown option ${strange}\n${USAGE}\n`);
    return 2;
  }
  let refused = false;
  for (const item of names.flatMap(read)) {
    const faults: string[] = [];
    if ("fault" in item) faults.push(item.fault);
    else {
      const result = parseTimeline(timelineIn(item.value));
      if (result.ok)
        process.stdout.write(`${explain ? explained(item.where, evaluate(result.timeline)) : line(result.timeline)}\n`);
      else faults.push(...result.faults);
    }
    for (const fault of faults) process.stderr.write(`${item.where}: ${fault}\n`);
    refused ||= faults.length > 0;
  }
  return refused ? 2 : 0;
};

process.exitCode = main(process.argv.slice(2));
