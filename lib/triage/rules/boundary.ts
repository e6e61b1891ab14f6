import { expect, test } from "vitest";
import { daysAgo, exampleTimeline, pain, screenToday } from "@/lib/triage/example-timeline";
import { decide } from "@/lib/triage/judge";
import type { Answer, Question, Run, Symptom, Timeline } from "@/lib/triage/timeline";
import { INFLAMMATORY_QUESTIONS } from "@/lib/triage/timeline";

export const symptom = (site: Symptom["site"], side: Symptom["side"], kind: Symptom["kind"], score = 3): Symptom => ({
  site,
  side,
  kind,
  score,
});
export const withSymptoms = (ago: number, ...symptoms: Symptom[]) => ({ date: daysAgo(ago), symptoms });
export const now3 = pain(3, 0, 3);
export const answered = (answers: Partial<Record<Question, Answer>>, checkIns = now3): Partial<Timeline> => ({
  checkIns,
  screens: screenToday(answers),
});
export const flat = (days: number, score = 4) => pain(days, 0, score);
export const improving = (days: number) => [...pain(days, 8, 8), ...pain(7, 0, 2)];
export const run = (ago: number, metres: number, more: Partial<Run> = {}): Run => ({
  date: daysAgo(ago),
  metres,
  ...more,
});
export const aged = (birthDate: string, firstEpisode = true) => ({ athlete: { birthDate, firstEpisode } });
export const stretching = (days: number) =>
  Array.from({ length: days }, (_, i) => ({ date: daysAgo(i), prescribed: 0, done: 0, stretched: true }));
export const items = (done: number, prescribed: number) => [{ date: daysAgo(27), prescribed, done, stretched: false }];
export const inflamed = (count: number) =>
  screenToday(Object.fromEntries(INFLAMMATORY_QUESTIONS.slice(0, count).map((q) => [q, "yes" as const])));
export const sore = pain(3, 1, 2).concat({
  date: daysAgo(0),
  backPain: 2,
  symptoms: [symptom("knee", "both", "soreness")],
});
export const week = (ago: number, running: Timeline["weeks"][number]["running"]) => ({ ending: daysAgo(ago), running });

/** [rule, what it is about, the timeline, whether the rule matches] */
export type Boundary = readonly [string, string, Partial<Timeline>, boolean];

export const testBoundaries = (boundaries: readonly Boundary[]): void => {
  for (const [id, about, given, matches] of boundaries)
    test(`${id} ${matches ? "matches" : "does not match"}: ${about}`, () => {
      const { rules } = decide(exampleTimeline(given));
      expect(rules.includes(id), rules.join(" ")).toBe(matches);
    });
};
