import { evaluate } from "@/lib/triage/evaluate";
import { parseTimeline } from "@/lib/triage/parse-timeline";
import type { Receipt } from "@/lib/triage/receipt";
import { ruleOf } from "@/lib/triage/rules/rules";

/** What the rule found; the rest of a receipt is how the rule is described. */
const FOUND = new Set<string>([
  "ruleId",
  "version",
  "tier",
  "privacy",
  "sentence",
  "teamSentence",
  "entries",
  "missing",
  "missingIsPrivate",
  "numbers",
]);

/** The same finding before any language: it is compared as the English that is stored. */
const SAID = "said";

/**
 * Judging again from the stored input: the same finding (`reworded` names parts that describe the rule in other words by
 * now), another finding and in what, or no longer to be judged ("unreadable" input, or a rule that has gone or has another
 * version since).
 */
export type Replay =
  | { result: "same"; reworded: string[] }
  | { result: "differs"; in: string[] }
  | { result: "no-match" }
  | { result: "rule-changed" }
  | { result: "unreadable" };

export function replay(stored: Receipt, input: string): Replay {
  const parsed = readInput(input);
  if (!parsed?.ok) return { result: "unreadable" };
  if (ruleOf(stored.ruleId)?.version !== stored.version) return { result: "rule-changed" };
  const again = evaluate(parsed.timeline).receipts.find((receipt) => receipt.ruleId === stored.ruleId);
  if (!again) return { result: "no-match" };
  const all = new Set([...Object.keys(stored), ...Object.keys(again)]) as Set<keyof Receipt>;
  const names = [...all].filter((name) => name !== SAID);
  const differing = names.filter((name) => sortedText(stored[name]) !== sortedText(again[name]));
  const found = differing.filter((name) => FOUND.has(name));
  return found.length === 0 ? { result: "same", reworded: differing } : { result: "differs", in: found };
}

function readInput(input: string) {
  try {
    return parseTimeline(JSON.parse(input));
  } catch {
    return null;
  }
}

/** A stored receipt comes back with its keys in another order, and an older one without what it says before any language. */
function sortedText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedText).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const pairs = Object.entries(value)
    .filter(([key]) => key !== SAID)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, inner]) => `${key}:${sortedText(inner)}`).join(",")}}`;
}
