import type { Rule } from "@/lib/triage/rule";
import { ARTICLE_RULES } from "@/lib/triage/rules/article";
import { CRITERIA_RULES } from "@/lib/triage/rules/criteria";
import { EMERGENCY_RULES } from "@/lib/triage/rules/emergency";
import { RUNNING_RULES } from "@/lib/triage/rules/running";
import { URGENT_RULES } from "@/lib/triage/rules/urgent";
import { CHECK_IN_WATCH_RULES } from "@/lib/triage/rules/watch-check-ins";
import { EPISODE_WATCH_RULES } from "@/lib/triage/rules/watch-episode";

/** Every rule, in the order in which those that match are listed. */
export const RULES: readonly Rule[] = [
  ...EMERGENCY_RULES,
  ...URGENT_RULES,
  ...ARTICLE_RULES,
  ...CRITERIA_RULES,
  ...RUNNING_RULES,
  ...EPISODE_WATCH_RULES,
  ...CHECK_IN_WATCH_RULES,
];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of an id, or undefined. */
export const ruleOf = (id: string): Rule | undefined => byId.get(id);
