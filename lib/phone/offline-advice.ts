import type { Day } from "@/lib/days";
import { restsOn } from "@/lib/flags/said";
import { timelineOf } from "@/lib/logs/timeline-of";
import type { FormErrors } from "@/lib/logs/form-fields";
import { evaluate } from "@/lib/triage/evaluate";
import type { OfflineAdvice } from "./item";
import type { Pack, PackedRecord } from "./pack";
import { tell, withUnsent, type Unsent } from "./unsent";

/** The engine reads nothing of these; they stand for what a pack leaves out. */
const LEFT_OUT = { keptFromCoach: [], teamIds: [], openReferral: false, lastLog: null };

export const timelineOn = (record: PackedRecord, day: Day) => timelineOf({ ...record, ...LEFT_OUT }, day);

/** What a form just written means, without network: advice that cannot wait, or sentences beside its fields. */
export type Read = { ok: true; advice: OfflineAdvice[] } | { ok: false; errors: FormErrors };

/**
 * Asks the rules about a form just written, by the same engine and on the same record as the server will.
 * Shape  (pack, what waits besides, the form) -> advice of the rules that match because of it, emergencies first.
 */
export function readOffline(pack: Pack, waiting: readonly Unsent[], form: Unsent): Read {
  const before = withUnsent(pack, waiting);
  const told = tell(pack, before, form);
  if (!told.ok) return told;
  const receiptsOn = (record: PackedRecord) => evaluate(timelineOn(record, form.writtenOn)).receipts;
  const known = new Set(receiptsOn(before).map((receipt) => receipt.ruleId));
  const advice = receiptsOn(told.record).flatMap((receipt): OfflineAdvice[] => {
    const { tier, title, ruleId, athleteAdvice } = receipt;
    const cannotWait = (tier === "emergency" || tier === "urgent") && athleteAdvice;
    if (!cannotWait || (known.has(ruleId) && !restsOn(receipt, told.said))) return [];
    return [{ tier, title, text: athleteAdvice }];
  });
  return { ok: true, advice: advice.sort((a, b) => Number(b.tier === "emergency") - Number(a.tier === "emergency")) };
}
