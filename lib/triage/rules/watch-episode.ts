import { counted, said } from "@/lib/said";
import { courseWords, fromTo, mean, missingReports, numbersOfCourse } from "@/lib/triage/course-words";
import { ageEntry, answerEntries, courseEntries, inOrder, painEntries } from "@/lib/triage/entries";
import type { Now } from "@/lib/triage/now";
import { ageAtLeast, isFirstEpisode, isUnknown, silence, unknownWords, within } from "@/lib/triage/now";
import type { Rule } from "@/lib/triage/rule";
import { SOURCES } from "@/lib/triage/sources";
import type { Question } from "@/lib/triage/timeline";
import { EMERGENCY_QUESTIONS, URGENT_QUESTIONS } from "@/lib/triage/timeline";
import { all } from "@/lib/triage/verdict";

export const WATCH = {
  version: 1,
  tier: "watch",
  privacy: "team",
  timeFrame: "Physio or coach review within 7 days.",
} as const;

const MONTH_DAY = 28;
const RED_FLAG_QUESTIONS = [...EMERGENCY_QUESTIONS, ...URGENT_QUESTIONS] as const;
const CALF_QUESTIONS = ["calf-swollen", "chest-symptoms"] as const;

const anyUnknown = (now: Now, questions: readonly Question[]): boolean => {
  for (const question of questions) if (isUnknown(now, question)) return true;
  return false;
};

/** The questions whose unknown answers W5 asks about. */
const unanswered = (now: Now): Question[] => {
  const asked: Question[] = now.isOpen ? [...RED_FLAG_QUESTIONS] : [];
  if (within(now, now.p.body.calf, 7)) asked.push(...CALF_QUESTIONS);
  return [...new Set(asked)].filter((question) => isUnknown(now, question));
};

export const EPISODE_WATCH_RULES: readonly Rule[] = [
  {
    ...WATCH,
    id: "W4",
    title: "Silent, or improvement cannot be told",
    threshold: {
      text: "No report for more than 7 days, or too few reports at day 28 or later",
      value: 7,
      unit: "days",
      basis: "team choice",
    },
    citation: SOURCES.ours,
    evidenceMark: "team choice",
    clearsWhen: "A report of back pain, with 3 or more reports in the first and the last week; or the episode ends.",
    judge: (now) => all(now.open, !now.fresh || (now.n >= MONTH_DAY && now.p.course.improved === "cannot-tell")),
    explain: (now) => ({
      sentence: now.fresh
        ? said("Day {n} of back pain, with too few reports to tell whether it improves.", { n: now.n })
        : said("No report of back pain for {n} days while an episode is open.", { n: now.day - now.p.lastReported }),
      entries: painEntries(now, now.p.lastReported, now.p.lastReported),
      missing: [...(now.fresh ? [] : [silence(now.p)]), ...missingReports(now)],
      numbers: { daysSinceReport: now.day - now.p.lastReported },
    }),
  },
  {
    ...WATCH,
    id: "W5",
    title: "Safety questions without a current answer",
    threshold: {
      text: "Not asked, declined, older than 14 days, or not sure",
      value: 14,
      unit: "days",
      basis: "team choice",
    },
    citation: SOURCES.ours,
    evidenceMark: "team choice",
    timeFrame: "A person asks within 24 hours if an emergency question is open, else within 7 days.",
    clearsWhen: "Each question has an answer no older than 14 days.",
    judge: (now) =>
      (now.isOpen && anyUnknown(now, RED_FLAG_QUESTIONS)) ||
      (within(now, now.p.body.calf, 7) && anyUnknown(now, CALF_QUESTIONS)),
    explain: (now) => {
      const questions = unanswered(now);
      return {
        sentence: counted(
          questions.length,
          "{n} safety question has no current answer.",
          "{n} safety questions have no current answer.",
        ),
        teamSentence: said("Some safety questions have no current answer."),
        entries: answerEntries(now, questions, true),
        missing: questions.map((question) => unknownWords(now, question)),
        missingIsPrivate: true,
      };
    },
  },
  {
    ...WATCH,
    id: "W6",
    title: "Not improved after a month",
    threshold: {
      text: "Day 28 or later, in pain in the last reported week",
      value: MONTH_DAY,
      unit: "days",
      basis: "source",
    },
    citation: SOURCES.acpReview,
    evidenceMark: "moderate",
    clearsWhen: "The last week's mean falls enough below the first week's, or 7 days without pain.",
    judge: (now) => all(now.open, now.p.symptomatic, now.n >= MONTH_DAY, now.notImproved),
    explain: (now) => ({
      sentence: said("Day {n} of back pain, {change}: not improved.", { n: now.n, change: fromTo(now) }),
      entries: courseEntries(now),
      missing: missingReports(now),
      numbers: numbersOfCourse(now),
    }),
  },
  {
    ...WATCH,
    id: "W7",
    title: "Worse than the best week of the episode",
    threshold: {
      text: "Mean of the last week 2 or more above the best earlier week",
      value: 2,
      unit: "points",
      basis: "team choice",
    },
    citation: SOURCES.ostelo,
    evidenceMark: "weak",
    clearsWhen: "The last week's mean is less than 2 above the best earlier week, or the episode ends.",
    judge: (now) => all(now.open, now.p.worseThan !== null),
    explain: (now) => {
      const best = now.p.worseThan;
      const { last } = now.p.course;
      if (!best || !last) return { sentence: courseWords(now), entries: [] };
      return {
        sentence: said("Worse again: {last} in the last week, {best} in the best week.", {
          ...{ last: mean(last), best: mean(best) },
        }),
        entries: inOrder([...painEntries(now, best.from, best.to), ...painEntries(now, last.from, last.to)]),
        numbers: { bestWeekMean0to10: best.sum / best.reported, lastWeekMean0to10: last.sum / last.reported },
      };
    },
  },
  {
    ...WATCH,
    id: "W8",
    title: "First episode at 50 or older",
    threshold: { text: "Age 50 or more, first episode, before day 28", value: 50, unit: "years", basis: "source" },
    citation: SOURCES.acpReview,
    evidenceMark: "weak",
    clearsWhen: "Day 28, or the episode ends.",
    judge: (now) => all(now.open, ageAtLeast(now, 50), isFirstEpisode(now), now.n < MONTH_DAY),
    explain: (now) => ({
      sentence: said("First episode at 50 or older, day {n}.", { n: now.n }),
      teamSentence: said("Day {n} of back pain; an early review helps.", { n: now.n }),
      entries: [ageEntry(said("50 years or more, first episode"))],
    }),
  },
];
