import { addDays, dayInWords, type Day } from "@/lib/days";
import type { CheckId } from "@/lib/self-checks/check";
import { LEG_SITES, type Site, type Symptom, type Tier } from "@/lib/triage/timeline";

/** Above this, worst back pain is too high for an exercise, so for a test. Source docs/sources.md#pain-model. */
export const MOST_PAIN = 5;

const NERVE_KINDS: readonly Symptom["kind"][] = ["tingling", "numbness", "weakness"];
const LEGS: readonly Site[] = LEG_SITES;
/** Where pain speaks against hopping: it may be bone. */
const HOP_SITES: readonly Site[] = ["sacrum", "buttock", "groin", "hip"];

/** What the gate looks at: check-ins of any days, and the tiers of open flags. */
export type Gated = {
  checkIns: readonly { date: Day; backPain: number | null; symptoms: readonly Symptom[] }[];
  openTiers: readonly Tier[];
};

/**
 * Why a check should wait on `today`; [] when nothing on record speaks against it. Only today and the day before count, and what
 * was not reported speaks neither way.
 * Source docs/sources.md#mcgill-endurance: not in a flare nor with an open urgent or emergency flag; which days is a team choice.
 */
export function reasonsToWait({ checkIns, openTiers }: Gated, check: CheckId, today: Day): string[] {
  if (check === "wall-test") return [];
  const reasons: string[] = [];
  if (openTiers.some((tier) => tier === "urgent" || tier === "emergency"))
    reasons.push("Something in the log waits for a physio or doctor to look at it.");
  const recent = checkIns.filter(({ date }) => date === today || date === addDays(today, -1));
  for (const { date, backPain, symptoms } of recent) {
    const on = dayInWords(date);
    if (backPain !== null && backPain > MOST_PAIN) reasons.push(`Worst back pain of ${backPain} on ${on}.`);
    if (symptoms.some(({ site, kind }) => NERVE_KINDS.includes(kind) || (kind === "pain" && LEGS.includes(site))))
      reasons.push(`Something felt in a leg, or tingling, numbness or weakness, on ${on}.`);
    if (check === "hop-test" && symptoms.some(({ site, kind }) => kind === "pain" && HOP_SITES.includes(site)))
      reasons.push(`Pain at the hip, groin, buttock or between the buttocks on ${on}.`);
  }
  return [...new Set(reasons)];
}
