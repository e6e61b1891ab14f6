import { said, type SaidSentence } from "@/lib/said";
import type { Now } from "@/lib/triage/now";
import { cannotTell } from "@/lib/triage/now";
import type { Week } from "@/lib/triage/prepare/pain-days";
import { sumOf } from "@/lib/triage/prepare/pain-days";

export const mean = (week: Week) => ({ number: week.sum / week.reported, decimals: 1 });

/** "5.0 to 5.0", the means of the first and the last week. */
export const fromTo = (now: Now): SaidSentence => {
  const { first, last } = now.p.course;
  return first?.reported && last?.reported
    ? said("{from} to {to} // of pain", { from: mean(first), to: mean(last) })
    : said("no two weeks to compare");
};

/** "Improving: 7.0 to 1.0." and its like. */
export const courseWords = (now: Now): SaidSentence => {
  const { improved } = now.p.course;
  if (improved === "cannot-tell") return said("Too few reports to tell whether it improves.");
  const change = fromTo(now);
  return improved === "yes" ? said("Improving: {change}.", { change }) : said("Not improved: {change}.", { change });
};

/** Days of the episode without a report, and whatever keeps improvement from being told. */
export const missingReports = (now: Now): SaidSentence[] => {
  const { episode, pain, course } = now.p;
  if (!episode) return [];
  const days = now.day - episode.start + 1;
  const silent = days - sumOf(pain, episode.start, now.day).reported;
  const missing =
    silent > 0 ? [said("back pain: not reported on {silent} of {days} days of this episode", { silent, days })] : [];
  return course.improved === "cannot-tell" ? [...missing, ...cannotTell(now.p)] : missing;
};

export const numbersOfCourse = (now: Now): Record<string, number> => {
  const { first, last } = now.p.course;
  const numbers: Record<string, number> = { episodeDays: now.n };
  if (first?.reported) numbers["firstWeekMean0to10"] = first.sum / first.reported;
  if (last?.reported) numbers["lastWeekMean0to10"] = last.sum / last.reported;
  return numbers;
};

export const capital = <S extends string>(text: S) =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}` as Capitalize<S>;
