import { counted, said } from "@/lib/said";
import { courseWords, fromTo, missingReports, numbersOfCourse } from "@/lib/triage/course-words";
import { checkInEntries, courseEntries, entryOn, inOrder, painEntries, symptomEntries } from "@/lib/triage/entries";
import type { Now } from "@/lib/triage/now";
import { countOf, inLastWeek } from "@/lib/triage/now";
import type { Rule } from "@/lib/triage/rule";
import { SOURCES } from "@/lib/triage/sources";
import type { Symptom } from "@/lib/triage/timeline";
import { dayNumber } from "@/lib/days";
import type { Verdict } from "@/lib/triage/verdict";
import { all, any } from "@/lib/triage/verdict";
import { SEVERE } from "@/lib/triage/prepare/body";
import { sumOf } from "@/lib/triage/prepare/pain-days";

export const ROUTINE_TIME_FRAME = "Contact within 7 days; seen by a physio or GP within 2 to 4 weeks.";
const shared = {
  version: 1,
  tier: "routine",
  privacy: "team",
  evidenceMark: "article",
  timeFrame: ROUTINE_TIME_FRAME,
} as const;

const LONGER_THAN_DAYS = 56;
const STRETCHING = { fromDay: 28, days: 14, ofDays: 28 };
const SEVERE_DAYS = { days: 2, ofDays: 7 };
const CONSTANT = { days: 6, ofDays: 7 };
const MANY_WEEKS_DAY = 42;
const PROGRAMME = { fromDay: 28, tenths: 7, ofDays: 28 };
const IMPROVES =
  "The last week's mean falls enough below the first week's, or 7 days without pain, or the episode ends.";

export const isCalfOrFootBeyondSoreness = ({ site, kind }: Symptom): boolean =>
  (site === "calf" || site === "foot") && kind !== "soreness";

/** Two severe days of seven; cannot be told when unreported days could still make it two. */
const severe = (now: Now): Verdict => {
  const days = countOf(now, now.p.severeBack, SEVERE_DAYS.ofDays);
  if (days >= SEVERE_DAYS.days) return true;
  if (!now.explain) return false;
  const silent = SEVERE_DAYS.ofDays - sumOf(now.p.pain, now.day - 6, now.day).reported;
  return days + silent >= SEVERE_DAYS.days && [`back pain: not reported on ${silent} of the last 7 days`];
};

const restDays = (now: Now): [number, number] => [
  countOf(now, now.p.body.atRest, CONSTANT.ofDays),
  countOf(now, now.p.body.atRest, 2 * CONSTANT.ofDays, CONSTANT.ofDays),
];

/** Pain at rest nearly every day of two weeks; a day is open while no check-in of it says yes or no. */
const constant = (now: Now): Verdict => {
  const [last, before] = restDays(now);
  if (last >= CONSTANT.days && before >= CONSTANT.days) return true;
  if (!now.explain) return false;
  const told = new Set(
    now.p.timeline.checkIns
      .filter(({ date, atRest }) => atRest !== undefined && dayNumber(date) <= now.p.asOf)
      .map(({ date }) => now.day - dayNumber(date))
      .filter((ago) => ago < 2 * CONSTANT.ofDays),
  );
  const untoldLast = CONSTANT.ofDays - [...told].filter((ago) => ago < CONSTANT.ofDays).length;
  const untoldBefore = CONSTANT.ofDays - [...told].filter((ago) => ago >= CONSTANT.ofDays).length;
  const couldBe = last + untoldLast >= CONSTANT.days && before + untoldBefore >= CONSTANT.days;
  return couldBe && [`pain at rest: not answered on ${untoldLast + untoldBefore} of the last 14 days`];
};

const stretchedDays = (now: Now): number => countOf(now, now.p.exercise.stretched, STRETCHING.ofDays);

export const ARTICLE_RULES: readonly Rule[] = [
  {
    ...shared,
    id: "S1",
    title: "Back pain for longer than 8 weeks",
    threshold: {
      text: "Day 57 of the episode or later, still in pain",
      value: LONGER_THAN_DAYS,
      unit: "days",
      basis: "source",
    },
    citation: SOURCES.article8weeks,
    clearsWhen: "7 reported days without pain, or the episode ends.",
    judge: (now) => all(now.live, now.n > LONGER_THAN_DAYS),
    explain: (now) => ({
      sentence: said("{n} days of back pain, longer than 8 weeks. {course}", { n: now.n, course: courseWords(now) }),
      entries: courseEntries(now),
      missing: missingReports(now),
      numbers: numbersOfCourse(now),
    }),
  },
  {
    ...shared,
    id: "S2",
    title: "Not improved with stretching",
    threshold: {
      text: "Day 28 or later, stretched on 14 or more of 28 days",
      value: STRETCHING.days,
      unit: "days",
      basis: "team choice",
    },
    citation: SOURCES.article8weeks,
    clearsWhen: IMPROVES,
    judge: (now) => all(now.live, now.n >= STRETCHING.fromDay, stretchedDays(now) >= STRETCHING.days, now.notImproved),
    explain: (now) => ({
      sentence: said("Stretched on {days} of 28 days, pain {change}: not improved.", {
        ...{ days: stretchedDays(now), change: fromTo(now) },
      }),
      entries: inOrder([
        ...now.p.timeline.exercise
          .filter(({ date, stretched }) => {
            const ago = now.day - dayNumber(date);
            return stretched && dayNumber(date) <= now.p.asOf && ago < STRETCHING.ofDays;
          })
          .map(({ date }) => entryOn("exercise", date, said("Stretched"))),
        ...courseEntries(now),
      ]),
      missing: missingReports(now),
      numbers: { ...numbersOfCourse(now), stretchedDays: stretchedDays(now) },
    }),
  },
  {
    ...shared,
    id: "S3",
    title: "Symptoms in the calf or foot during a back episode",
    threshold: {
      text: "Pain, tingling, numbness or weakness there in 7 days",
      value: 7,
      unit: "days",
      basis: "source",
    },
    citation: SOURCES.article8weeks,
    clearsWhen: "7 days without such a symptom, or the episode ends.",
    judge: (now) => all(now.open, inLastWeek(now, now.p.body.calfOrFootBeyondSoreness)),
    explain: (now) => ({
      sentence: said("Back pain with symptoms in the calf or foot in the last 7 days."),
      entries: symptomEntries(now, isCalfOrFootBeyondSoreness),
    }),
  },
  {
    ...shared,
    id: "S4",
    title: "Severe or constant back pain",
    threshold: {
      text: "7 or more of 10 on 2 of 7 days, or at rest on 6 of 7 days two weeks in a row",
      value: SEVERE,
      unit: "of 10",
      basis: "team choice",
    },
    citation: SOURCES.articleSevere,
    clearsWhen: "Fewer than 2 days of 7 or more in 7 days, and fewer than 6 of 7 days at rest; or the episode ends.",
    judge: (now) => all(now.open, any(severe(now), constant(now))),
    explain: (now) => {
      const days = countOf(now, now.p.severeBack, SEVERE_DAYS.ofDays);
      const [last, before] = restDays(now);
      const isConstant = last >= CONSTANT.days && before >= CONSTANT.days;
      const isSevere = days >= SEVERE_DAYS.days;
      const atRest = said("Pain at rest on {last} of the last 7 days and on {before} of the 7 before.", {
        last,
        before,
      });
      return {
        sentence: !isSevere
          ? atRest
          : isConstant
            ? said("Back pain of 7 or more on {days} of the last 7 days. {atRest}", { days, atRest })
            : said("Back pain of 7 or more on {days} of the last 7 days.", { days }),
        entries: inOrder([
          ...(isSevere ? painEntries(now, now.day - 6, now.day, SEVERE) : []),
          ...(isConstant ? checkInEntries(now, (checkIn) => checkIn.atRest === true, said("Pain at rest"), 14) : []),
        ]),
        numbers: { severeDays: days, restDaysLastWeek: last, restDaysWeekBefore: before },
      };
    },
  },
  {
    ...shared,
    id: "S5",
    title: "Not improved after many weeks",
    threshold: { text: "Day 42 or later", value: MANY_WEEKS_DAY, unit: "days", basis: "team choice" },
    citation: SOURCES.articleSevere,
    clearsWhen: IMPROVES,
    judge: (now) => all(now.live, now.n >= MANY_WEEKS_DAY, now.notImproved),
    explain: (now) => ({
      sentence: said("Day {n} of back pain, {change}: not improved.", { n: now.n, change: fromTo(now) }),
      entries: courseEntries(now),
      missing: missingReports(now),
      numbers: numbersOfCourse(now),
    }),
  },
  {
    ...shared,
    id: "S6",
    title: "Not improved with the programme done",
    threshold: {
      text: "Day 28 or later, 70 % or more of the items of 28 days done",
      value: 70,
      unit: "%",
      basis: "team choice",
    },
    citation: SOURCES.articlePersists,
    clearsWhen: IMPROVES,
    judge: (now) => {
      const prescribed = countOf(now, now.p.exercise.prescribed, PROGRAMME.ofDays);
      const done = countOf(now, now.p.exercise.done, PROGRAMME.ofDays);
      const followed = prescribed > 0 && 10 * done >= PROGRAMME.tenths * prescribed;
      return all(now.live, now.n >= PROGRAMME.fromDay, followed, now.notImproved);
    },
    explain: (now) => {
      const prescribed = countOf(now, now.p.exercise.prescribed, PROGRAMME.ofDays);
      const done = countOf(now, now.p.exercise.done, PROGRAMME.ofDays);
      return {
        sentence: counted(
          prescribed,
          "{done} of {n} exercise item done in 28 days, pain {change}: not improved.",
          "{done} of {n} exercise items done in 28 days, pain {change}: not improved.",
          { done, change: fromTo(now) },
        ),
        entries: inOrder([
          ...now.p.timeline.exercise
            .filter(({ date }) => dayNumber(date) <= now.p.asOf && now.day - dayNumber(date) < PROGRAMME.ofDays)
            .map(({ date, done, prescribed: all }) =>
              entryOn("exercise", date, said("{done} of {all} items done", { done, all })),
            ),
          ...courseEntries(now),
        ]),
        missing: missingReports(now),
        numbers: { ...numbersOfCourse(now), itemsDone: done, itemsPrescribed: prescribed },
      };
    },
  },
  {
    ...shared,
    id: "S7",
    title: "Wall test wider than a hand",
    threshold: { text: "The latest wall test is more than a hand", basis: "source" },
    citation: SOURCES.articleWall,
    clearsWhen: "A later wall test of a hand or less.",
    judge: (now) =>
      now.p.wallTest?.result === "more-than-hand" || (now.explain && now.p.wallTest === null ? ["wall test"] : false),
    explain: (now) => ({
      sentence: said("The gap at the wall is more than a hand."),
      entries: [entryOn("assessment", now.p.wallTest?.date ?? null, said("Wall test: more than a hand"))],
    }),
  },
];
