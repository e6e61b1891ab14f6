import { dayFromNumber } from "@/lib/days";
import { said, type SaidSentence } from "@/lib/said";
import { fromTo, missingReports, numbersOfCourse } from "@/lib/triage/course-words";
import {
  ageEntry,
  answerEntries,
  courseEntries,
  inOrder,
  runEntry,
  runsWithin,
  weekEntries,
} from "@/lib/triage/entries";
import { runningSaid } from "@/lib/triage/entry-words";
import type { Now } from "@/lib/triage/now";
import {
  ageAtLeast,
  ageUnder,
  countOf,
  isFirstEpisode,
  isUnknown,
  says,
  startedBefore,
  unknownWords,
  within,
} from "@/lib/triage/now";
import type { Evidence, Rule } from "@/lib/triage/rule";
import { ROUTINE_TIME_FRAME } from "@/lib/triage/rules/article";
import { SOURCES } from "@/lib/triage/sources";
import { INFLAMMATORY_QUESTIONS } from "@/lib/triage/timeline";
import type { Verdict } from "@/lib/triage/verdict";
import { all, any } from "@/lib/triage/verdict";
import { MODERATELY_REDUCED, isUnsettled } from "@/lib/triage/prepare/training";

const shared = { version: 1, tier: "routine", privacy: "clinical", timeFrame: ROUTINE_TIME_FRAME } as const;

const MONTH_DAY = 28;
const THREE_MONTHS_DAYS = 91;
const FEATURES = 4;
const YOUTH_DAY = 21;
const UNSETTLED = { runs: 3, ofDays: 14 };
export const WEEKLY_ENTRY_DAYS = 14;

/** Yes answers to the inflammatory questions and an early start, with what could still add to them. */
const features = (now: Now): { count: number; open: SaidSentence[] } => {
  let count = startedBefore(now, 35) === true ? 1 : 0;
  const open: SaidSentence[] = [];
  for (const question of INFLAMMATORY_QUESTIONS) {
    if (now.p.answers[question].answer === "yes") count++;
    else if (now.explain && isUnknown(now, question)) open.push(unknownWords(now, question));
  }
  return { count, open };
};

const inflammatory = (now: Now, judge: (count: number, open: SaidSentence[]) => Verdict): Verdict => {
  if (!now.p.episode || now.n <= THREE_MONTHS_DAYS) return false;
  const { count, open } = features(now);
  return all(now.live, startedBefore(now, 45), judge(count, open));
};

const inflammatoryEvidence = (now: Now): Evidence => {
  const { count } = features(now);
  return {
    sentence: said("{n} days of back pain that began before age 45, with {count} features of inflammatory pain.", {
      ...{ n: now.n, count },
    }),
    entries: inOrder([
      ...answerEntries(now, INFLAMMATORY_QUESTIONS).filter((entry) => entry.text.endsWith(": yes")),
      ageEntry(startedBefore(now, 35) === true ? said("Began before age 35") : said("Began before age 45")),
    ]),
    missing: INFLAMMATORY_QUESTIONS.filter((question) => isUnknown(now, question)).map((q) => unknownWords(now, q)),
    missingIsPrivate: true,
    numbers: { episodeDays: now.n, features: count },
  };
};

/** Runs with pain next morning above pain before; cannot be told while unscored runs could still make three. */
const unsettledMornings = (now: Now): Verdict => {
  const runs = countOf(now, now.p.running.unsettled, UNSETTLED.ofDays);
  if (runs >= UNSETTLED.runs) return true;
  if (!now.explain) return false;
  const unscored = runsWithin(now, UNSETTLED.ofDays).filter(
    (run) => run.painBefore === undefined || run.painNextMorning === undefined,
  );
  return (
    runs + unscored.length >= UNSETTLED.runs &&
    unscored.map((run) => `pain before and the morning after the run of ${run.date}`)
  );
};

const reducedTwice = (now: Now): Verdict => {
  const [later, earlier] = now.p.weeks;
  if (!later || !within(now, later.ending, WEEKLY_ENTRY_DAYS))
    return now.explain ? ["weekly running entries of the last 14 days"] : false;
  if (later.severity < MODERATELY_REDUCED) return false;
  if (!earlier || later.ending - earlier.ending > 7)
    return now.explain ? [`weekly running entry ending ${dayFromNumber(later.ending - 7)}`] : false;
  return later.ending - earlier.ending === 7 && earlier.severity >= MODERATELY_REDUCED;
};

export const CRITERIA_RULES: readonly Rule[] = [
  {
    ...shared,
    id: "R1",
    title: "First episode at 50 or older, not improved after a month",
    threshold: { text: "Age 50 or more, first episode, day 28 or later", value: 50, unit: "years", basis: "source" },
    citation: SOURCES.acpReview,
    evidenceMark: "moderate",
    clearsWhen: "The last week's mean falls enough below the first week's, or the episode ends.",
    judge: (now) => all(now.live, ageAtLeast(now, 50), isFirstEpisode(now), now.n >= MONTH_DAY, now.notImproved),
    explain: (now) => ({
      sentence: said("First episode at 50 or older, day {n}, pain {change}: not improved.", {
        ...{ n: now.n, change: fromTo(now) },
      }),
      entries: inOrder([ageEntry(said("50 years or more, first episode")), ...courseEntries(now)]),
      missing: missingReports(now),
      numbers: numbersOfCourse(now),
    }),
  },
  {
    ...shared,
    id: "R1b",
    title: "Back episode at 70 or older",
    threshold: { text: "Age 70 or more", value: 70, unit: "years", basis: "source" },
    citation: SOURCES.henschke,
    evidenceMark: "moderate",
    clearsWhen: "The episode ends.",
    judge: (now) => all(now.open, ageAtLeast(now, 70)),
    explain: (now) => ({
      sentence: said("Back pain at 70 or older, day {n}.", { n: now.n }),
      entries: [ageEntry(said("70 years or more"))],
    }),
  },
  {
    ...shared,
    id: "R2",
    title: "Four or more features of inflammatory back pain",
    threshold: {
      text: "More than 3 months, began before 45, 4 or more features",
      value: FEATURES,
      unit: "features",
      basis: "source",
    },
    citation: SOURCES.ng65,
    evidenceMark: "moderate",
    clearsWhen: "Later answers leave fewer than 4 features, or the episode ends.",
    judge: (now) => inflammatory(now, (count, open) => count >= FEATURES || (count + open.length >= FEATURES && open)),
    explain: inflammatoryEvidence,
  },
  {
    ...shared,
    id: "R2b",
    title: "Three features of inflammatory back pain",
    threshold: {
      text: "More than 3 months, began before 45, exactly 3 features",
      value: FEATURES - 1,
      unit: "features",
      basis: "source",
    },
    citation: SOURCES.ng65,
    evidenceMark: "moderate",
    clearsWhen: "Later answers leave more or fewer than 3 features, or the episode ends.",
    judge: (now) =>
      inflammatory(
        now,
        (count, open) =>
          count === FEATURES - 1 || (count < FEATURES - 1 && count + open.length >= FEATURES - 1 && open),
      ),
    explain: inflammatoryEvidence,
  },
  {
    ...shared,
    id: "R3",
    title: "Under 18 with lasting pain, or pain worse on arching back",
    threshold: {
      text: "Age under 18, and day 21 or later or worse on arching",
      value: YOUTH_DAY,
      unit: "days",
      basis: "team choice",
    },
    citation: SOURCES.youth,
    evidenceMark: "weak",
    clearsWhen: "A later answer of no and 7 days without pain, or the episode ends.",
    judge: (now) =>
      all(now.open, ageUnder(now, 18), any(all(now.live, now.n >= YOUTH_DAY), says(now, "worse-arching"))),
    explain: (now) => {
      const arching = says(now, "worse-arching") === true;
      const lasting = now.live === true && now.n >= YOUTH_DAY;
      const days = arching
        ? "Under 18, day {n} of back pain, worse on arching back."
        : "Under 18, day {n} of back pain.";
      return {
        sentence: lasting ? said(days, { n: now.n }) : said("Under 18, worse on arching back."),
        entries: inOrder([
          ageEntry(said("Under 18 years")),
          ...(lasting ? courseEntries(now) : []),
          ...answerEntries(now, ["worse-arching"]),
        ]),
      };
    },
  },
  {
    ...shared,
    id: "R4",
    title: "Three unsettled mornings after runs",
    threshold: {
      text: "3 or more runs in 14 days with pain next morning above pain before",
      value: UNSETTLED.runs,
      unit: "runs",
      basis: "team choice",
    },
    citation: SOURCES.painModel,
    evidenceMark: "weak",
    clearsWhen: "Fewer than 3 such runs in the last 14 days.",
    judge: unsettledMornings,
    explain: (now) => {
      const runs = runsWithin(now, UNSETTLED.ofDays).filter(isUnsettled);
      return {
        sentence: said("Pain was higher the morning after {n} runs of the last 14 days than before them.", {
          n: runs.length,
        }),
        entries: inOrder(runs.map(runEntry)),
        numbers: { unsettledRuns: runs.length },
      };
    },
  },
  {
    ...shared,
    id: "R5",
    title: "Two weeks of much reduced running",
    threshold: {
      text: "Two weekly entries in a row moderately reduced or worse",
      value: 2,
      unit: "weeks",
      basis: "team choice",
    },
    citation: SOURCES.ostrc,
    evidenceMark: "weak",
    clearsWhen: "A later weekly entry of full or slightly reduced running, or 14 days without one.",
    judge: reducedTwice,
    explain: (now) => {
      const [later, earlier] = now.p.weeks.map(({ severity }) => runningSaid(severity));
      const values = { earlier: earlier ?? "", later: later ?? "" };
      return {
        sentence: said("Running was {earlier}, then {later} for two weeks because of the back.", values),
        entries: weekEntries(now, 2),
      };
    },
  },
];
