import { dayInWords, type Day } from "@/lib/days";
import type { Receipt } from "@/lib/triage/receipt";
import type { Letter, Urgency } from "./referral";

export const RECIPIENTS = [
  "Emergency department",
  "GP, or 111 out of hours",
  "GP",
  "Same-day clinic for deep vein thrombosis",
  "Sports doctor",
  "Rheumatology, through the GP",
  "Physiotherapist",
] as const;
type Recipient = (typeof RECIPIENTS)[number];

/** How soon and to whom, where a rule asks for something else than its tier. Time frames of clinical.md 2.1. */
const BY_RULE: Partial<Record<string, { toWhom?: Recipient; urgency?: Urgency }>> = {
  U1: { urgency: "same-day" },
  U6: { toWhom: "Sports doctor", urgency: "week" },
  U8: { toWhom: "GP", urgency: "week" },
  U9: { toWhom: "Same-day clinic for deep vein thrombosis", urgency: "same-day" },
  R2: { toWhom: "Rheumatology, through the GP" },
  R2b: { toWhom: "GP" },
  R1: { toWhom: "GP" },
  R1b: { toWhom: "GP" },
  R3: { toWhom: "Sports doctor" },
};
const BY_TIER: Record<Receipt["tier"], { toWhom: Recipient; urgency: Urgency }> = {
  emergency: { toWhom: "Emergency department", urgency: "emergency" },
  urgent: { toWhom: "GP, or 111 out of hours", urgency: "two-days" },
  routine: { toWhom: "Physiotherapist", urgency: "routine" },
  watch: { toWhom: "Physiotherapist", urgency: "routine" },
};
const TIER_ORDER = ["emergency", "urgent", "routine", "watch"] as const;
const MOST_ENTRIES = 12;

/** A receipt and the day it was judged; days since then have brought no new evidence. */
export type JudgedReceipt = { receipt: Receipt; asOf: Day };

/**
 * A letter drafted from what an athlete's flags rest on, the most urgent first; a person edits and sends it.
 * It tells entries, dates, rules and sources, and names no illness.
 * Shape  (receipts with the day each was judged, today) -> to whom, how urgent, why; blank reasons without a receipt.
 */
export function draftFrom(receipts: readonly JudgedReceipt[], today: Day): Letter {
  const sorted = receipts.toSorted((a, b) => TIER_ORDER.indexOf(a.receipt.tier) - TIER_ORDER.indexOf(b.receipt.tier));
  const first = sorted[0]?.receipt;
  if (!first) return { toWhom: "Physiotherapist", urgency: "routine", why: "" };
  const asked = { ...BY_TIER[first.tier], ...BY_RULE[first.ruleId] };
  const parts = sorted.map((each) => reasonOf(each, today));
  const frame = `Asked for: ${first.timeFrame}`;
  const stand = `Written on ${dayInWords(today)}. These are matches with published criteria in the athlete's own entries, for you to judge.`;
  return { ...asked, why: [...parts, frame, stand].join("\n\n") };
}

function reasonOf({ receipt, asOf }: JudgedReceipt, today: Day): string {
  const { entries, missing, citation, ruleId, version } = receipt;
  const told = entries
    .slice(-MOST_ENTRIES)
    .map((entry) => `- ${entry.date ? `${dayInWords(entry.date)}: ` : ""}${entry.text}`);
  const left = entries.length - told.length;
  return [
    receipt.sentence,
    ...(told.length > 0 ? ["Entries:", ...told] : []),
    ...(left > 0 ? [`- and ${left} earlier`] : []),
    `Missing: ${missing.length > 0 ? missing.join("; ") : "nothing"}`,
    ...(asOf < today ? [`Judged on ${dayInWords(asOf)}; the days since brought no new evidence.`] : []),
    `Source: ${citation.label} (rule ${ruleId}, version ${version})`,
  ].join("\n");
}
