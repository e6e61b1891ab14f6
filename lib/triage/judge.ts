import type { Day } from "@/lib/days";
import { dayFromNumber } from "@/lib/days";
import { nowOf } from "@/lib/triage/now";
import { RULES } from "@/lib/triage/rules/rules";
import type { Tier, Timeline } from "@/lib/triage/timeline";
import { TIERS } from "@/lib/triage/timeline";
import type { Prepared } from "@/lib/triage/prepare/prepare";
import { prepare } from "@/lib/triage/prepare/prepare";

export const LOOK_AHEAD_DAYS = 60;

export type Judgement = { tier: Tier; rules: string[] };
export type Decision = Judgement & { changesOn: Day | null };

const matchesAt = (p: Prepared, day: number): boolean[] => {
  const now = nowOf(p, day, false);
  return RULES.map((rule) => rule.judge(now) === true);
};

const judgementOf = (matches: readonly boolean[]): Judgement => {
  const matched = RULES.filter((_, i) => matches[i]);
  const highest = matched.reduce((tier, rule) => Math.max(tier, TIERS.indexOf(rule.tier)), 0);
  return { tier: TIERS[highest] ?? "none", rules: matched.map((rule) => rule.id) };
};

const differsOn = (p: Prepared, day: number, from: readonly boolean[]): boolean => {
  const now = nowOf(p, day, false);
  for (let i = 0; i < RULES.length; i++) if ((RULES[i]?.judge(now) === true) !== from[i]) return true;
  return false;
};

/** The rules that match on a day number, `p.asOf` or a later one, if nothing more is logged until then. */
export const judge = (p: Prepared, day: number): Judgement => judgementOf(matchesAt(p, day));

/** `judge` at `asOf`, and the first of the 60 days after it on which time alone changes the outcome, else null. */
export const decidePrepared = (p: Prepared): Decision => {
  const today = matchesAt(p, p.asOf);
  let changesOn: Day | null = null;
  for (let ahead = 1; ahead <= LOOK_AHEAD_DAYS && changesOn === null; ahead++)
    if (differsOn(p, p.asOf + ahead, today)) changesOn = dayFromNumber(p.asOf + ahead);
  return { ...judgementOf(today), changesOn };
};

/** Tier, matching rules in their order, and changesOn of a parsed timeline. */
export const decide = (timeline: Timeline): Decision => decidePrepared(prepare(timeline));
