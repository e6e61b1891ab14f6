import type { Now } from "@/lib/triage/now";
import { cannotTell } from "@/lib/triage/now";
import type { Week } from "@/lib/triage/prepare/pain-days";
import { sumOf } from "@/lib/triage/prepare/pain-days";

export const mean = (week: Week): string => (week.sum / week.reported).toFixed(1);

/** "5.0 to 5.0", the means of the first and the last week. */
export const fromTo = (now: Now): string => {
  const { first, last } = now.p.course;
  return first?.reported && last?.reported ? `${mean(first)} to ${mean(last)}` : "no two weeks to compare";
};

/** "Improving: 7.0 to 1.0." and its like. */
export const courseWords = (now: Now): string => {
  const { improved } = now.p.course;
  if (improved === "cannot-tell") return "Too few reports to tell whether it improves.";
  return improved === "yes" ? `Improving: ${fromTo(now)}.` : `Not improved: ${fromTo(now)}.`;
};

/** Days of the episode without a report, and whatever keeps improvement from being told. */
export const missingReports = (now: Now): string[] => {
  const { episode, pain, course } = now.p;
  if (!episode) return [];
  const days = now.day - episode.start + 1;
  const silent = days - sumOf(pain, episode.start, now.day).reported;
  const missing = silent > 0 ? [`back pain: not reported on ${silent} of ${days} days of this episode`] : [];
  return course.improved === "cannot-tell" ? [...missing, ...cannotTell(now.p)] : missing;
};

export const numbersOfCourse = (now: Now): Record<string, number> => {
  const { first, last } = now.p.course;
  const numbers: Record<string, number> = { episodeDays: now.n };
  if (first?.reported) numbers["firstWeekMean0to10"] = first.sum / first.reported;
  if (last?.reported) numbers["lastWeekMean0to10"] = last.sum / last.reported;
  return numbers;
};

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** "a", "a and b", "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;

export const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;
