import { dayFromNumber } from "@/lib/days";
import { said, type SaidSentence } from "@/lib/said";
import type { History, Question } from "@/lib/triage/timeline";
import { isEmergencyQuestion } from "@/lib/triage/timeline";
import { QUESTION_WORDS } from "@/lib/triage/question-words";
import { RECENT_DAYS } from "@/lib/triage/prepare/body";
import { NEVER } from "@/lib/triage/prepare/pain-days";
import type { Age, Prepared } from "@/lib/triage/prepare/prepare";
import type { Verdict } from "@/lib/triage/verdict";
import { all } from "@/lib/triage/verdict";

/** Answers older than this many days are unknown (team choice). */
export const ANSWER_AGES_AFTER_DAYS = 14;
export const FRESH_DAYS = 7;

/**
 * One athlete on one day. `explain` is false on the fast path, where what is missing need not be named: a verdict that
 * cannot be told is then false, which no rule that matches ever depends on.
 */
export type Now = {
  p: Prepared;
  /** Day number, `p.asOf` or later. */
  day: number;
  explain: boolean;
  isOpen: boolean;
  open: Verdict;
  /** Day n of the episode, -1 without one. */
  n: number;
  fresh: boolean;
  live: Verdict;
  notImproved: Verdict;
};

export const nowOf = (p: Prepared, day: number, explain: boolean): Now => {
  const { episode } = p;
  const isOpen = episode !== null && episode.open;
  const fresh = day - p.lastReported <= FRESH_DAYS;
  const open: Verdict = isOpen || (explain && !fresh ? [silence(p)] : false);
  const freshNow: Verdict = fresh || (explain ? [silence(p)] : false);
  return {
    p,
    day,
    explain,
    isOpen,
    open,
    n: episode ? day - episode.start : -1,
    fresh,
    live: isOpen ? all(freshNow, p.symptomatic) : open,
    notImproved: p.course.improved === "no" || (explain && p.course.improved === "cannot-tell" ? cannotTell(p) : false),
  };
};

export const silence = (p: Prepared): SaidSentence =>
  p.lastReported === NEVER
    ? said("back pain: never reported")
    : said("back pain: not reported since {day}", { day: { day: dayFromNumber(p.lastReported) } });

/** What keeps improvement from being told. */
export const cannotTell = (p: Prepared): SaidSentence[] => {
  const { first, last, overlap } = p.course;
  if (!first || !last) return [said("back pain: no first week to compare")];
  const missing: SaidSentence[] = [];
  if (first.reported < 3)
    missing.push(said("back pain: {days} of the first 7 days reported, 3 are needed", { days: first.reported }));
  if (last.reported < 3)
    missing.push(said("back pain: {days} of the last 7 days reported, 3 are needed", { days: last.reported }));
  if (overlap) missing.push(said("back pain: the first and the last week reported overlap"));
  return missing;
};

/** Is the standing answer unknown: not asked, declined, too old, or a "not sure" that does not count? */
export const isUnknown = (now: Now, question: Question): boolean => {
  const { answer, day } = now.p.answers[question];
  if (answer === null || answer === "declined") return true;
  if (answer === "yes") return false;
  if (answer === "not-sure") return !isEmergencyQuestion(question);
  return now.day - day > ANSWER_AGES_AFTER_DAYS;
};

/** Why an answer is unknown, in words. */
export const unknownWords = (now: Now, question: Question): SaidSentence => {
  const { answer, day } = now.p.answers[question];
  const about = { question: said(QUESTION_WORDS[question]) };
  if (answer === null) return said("{question}: not asked", about);
  if (answer === "declined") return said("{question}: declined", about);
  if (answer === "not-sure") return said("{question}: not sure", about);
  return said("{question}: last answered {day}", { ...about, day: { day: dayFromNumber(day) } });
};

const unknownOr = (now: Now, question: Question): Verdict =>
  now.explain && isUnknown(now, question) ? [unknownWords(now, question)] : false;

export const says = (now: Now, question: Question): Verdict =>
  now.p.answers[question].answer === "yes" || unknownOr(now, question);

/** Yes or "not sure". */
export const mayBe = (now: Now, question: Question): Verdict => {
  const { answer } = now.p.answers[question];
  return answer === "yes" || answer === "not-sure" || unknownOr(now, question);
};

/** Histories count on "yes" only and are never unknown. */
export const hasHistory = (now: Now, history: History): boolean => now.p.timeline.history[history] === "yes";

/** Is a day number within the last `days` days? */
export const within = (now: Now, latest: number, days: number): boolean => now.day - latest < days;

/** Something a check-in of the last 7 days tells; cannot be told when there is none. */
export const inLastWeek = (now: Now, latest: number): Verdict =>
  within(now, latest, 7) ||
  (now.explain && !within(now, now.p.body.checkIn, 7) ? ["check-ins of the last 7 days"] : false);

/** Total of the counts of the last `days` days, leaving out the latest `skip`. */
export const countOf = (now: Now, counts: { [ago: number]: number }, days: number, skip = 0): number => {
  const later = now.day - now.p.asOf;
  const end = Math.min(days - later, RECENT_DAYS);
  let total = 0;
  for (let ago = Math.max(0, skip - later); ago < end; ago++) total += counts[ago] as number;
  return total;
};

export const ageAtLeast = (now: Now, age: Age): Verdict =>
  now.p.birthdays ? now.day >= now.p.birthdays[age] : now.explain ? ["birth date"] : false;

export const ageUnder = (now: Now, age: Age): Verdict =>
  now.p.birthdays ? now.day < now.p.birthdays[age] : now.explain ? ["birth date"] : false;

/** Did the episode start before the athlete turned `age`? */
export const startedBefore = (now: Now, age: Age): Verdict =>
  now.p.birthdays
    ? now.p.episode !== null && now.p.episode.start < now.p.birthdays[age]
    : now.explain
      ? ["birth date"]
      : false;

export const isFirstEpisode = (now: Now): Verdict => {
  const { firstEpisode } = now.p.timeline.athlete;
  return (
    firstEpisode === true || (now.explain && firstEpisode === undefined ? ["whether this is the first episode"] : false)
  );
};

/** Says yes to leg weakness, or weakness or numbness at a leg site in the last 7 days. */
export const deficit = (now: Now): Verdict =>
  within(now, now.p.body.legWeakOrNumb, 7) ? true : says(now, "leg-weakness");
