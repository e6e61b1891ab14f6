import type { Day } from "@/lib/days";
import { dayFromNumber } from "@/lib/days";
import type { Sayable } from "@/lib/said";
import { english } from "@/lib/triage/english";
import type { Decision } from "@/lib/triage/judge";
import { decidePrepared } from "@/lib/triage/judge";
import { nowOf } from "@/lib/triage/now";
import type { Receipt } from "@/lib/triage/receipt";
import { receiptOf } from "@/lib/triage/receipt";
import { RULES } from "@/lib/triage/rules/rules";
import type { Timeline } from "@/lib/triage/timeline";
import type { Improved } from "@/lib/triage/prepare/course";
import type { Week } from "@/lib/triage/prepare/pain-days";
import { NEVER } from "@/lib/triage/prepare/pain-days";
import type { Prepared } from "@/lib/triage/prepare/prepare";
import { prepare } from "@/lib/triage/prepare/prepare";
import { SPIKE, longestBefore } from "@/lib/triage/prepare/training";

/** Version of RULES as a whole, stored with what they decided. Each rule carries its own as well. */
export const RULES_VERSION = 1;

/**
 * What a timeline says beside the rules, at `asOf`. Means are of reported days, 0-10. `longestRun30` is the longest single run of
 * the 30 days before `asOf`; `ceilingMetres` the longest run today that W1 lets pass, null without one; `baseline` whether
 * there is one and 30 days of runs on record.
 */
export type Facts = {
  episode: { start: Day; dayNumber: number; open: boolean; live: boolean } | null;
  improved: Improved;
  firstWeekMean: number | null;
  lastWeekMean: number | null;
  lastReportedDay: Day | null;
  longestRun30Metres: number | null;
  longestRun30Date: Day | null;
  ceilingMetres: number | null;
  baseline: boolean;
};

/** A rule that could match if what is missing were known. */
export type Unknown = { ruleId: string; missing: string[] };

export type Evaluation = Decision & { asOf: Day; receipts: Receipt[]; unknown: Unknown[]; facts: Facts };

const inEnglish = (missing: Sayable): string => (typeof missing === "string" ? missing : english(missing));

const meanOf = (week: Week | null): number | null => (week?.reported ? week.sum / week.reported : null);

const factsOf = (p: Prepared): Facts => {
  const now = nowOf(p, p.asOf, false);
  const longest = longestBefore(p.timeline.runs, p.asOf);
  return {
    episode: p.episode && {
      start: dayFromNumber(p.episode.start),
      dayNumber: now.n,
      open: p.episode.open,
      live: now.live === true,
    },
    improved: p.course.improved,
    firstWeekMean: meanOf(p.course.first),
    lastWeekMean: meanOf(p.course.last),
    lastReportedDay: p.lastReported === NEVER ? null : dayFromNumber(p.lastReported),
    longestRun30Metres: longest?.metres ?? null,
    longestRun30Date: longest ? dayFromNumber(longest.day) : null,
    ceilingMetres: longest ? Math.floor((longest.metres * SPIKE.longestTimes) / SPIKE.runTimes) : null,
    baseline: longest !== null && p.asOf - p.running.firstRun >= SPIKE.baselineDays,
  };
};

/**
 * Everything the rules say of a parsed timeline on its `asOf`: the decision, a receipt for each rule that matches, and what is
 * missing to tell the rest. Pure: the same entries in any order give the same result.
 */
export const evaluate = (timeline: Timeline): Evaluation => {
  const p = prepare(timeline);
  const decision = decidePrepared(p);
  const now = nowOf(p, p.asOf, true);
  const receipts: Receipt[] = [];
  const unknown: Unknown[] = [];
  for (const rule of RULES) {
    const verdict = rule.judge(now);
    if (verdict === true) receipts.push(receiptOf(rule, now));
    else if (verdict !== false) unknown.push({ ruleId: rule.id, missing: [...new Set(verdict.map(inEnglish))] });
  }
  return { asOf: timeline.asOf, ...decision, receipts, unknown, facts: factsOf(p) };
};
