import { said } from "@/lib/said";
import { answerEntries, checkInEntries, inOrder, painEntries, symptomEntries, weekEntries } from "@/lib/triage/entries";
import { runningSaid } from "@/lib/triage/entry-words";
import type { Now } from "@/lib/triage/now";
import { inLastWeek, within } from "@/lib/triage/now";
import type { Rule } from "@/lib/triage/rule";
import { isCalfOrFootBeyondSoreness } from "@/lib/triage/rules/article";
import { WEEKLY_ENTRY_DAYS } from "@/lib/triage/rules/criteria";
import { isLeg } from "@/lib/triage/rules/emergency";
import { WATCH } from "@/lib/triage/rules/watch-episode";
import { SOURCES } from "@/lib/triage/sources";
import type { Verdict } from "@/lib/triage/verdict";
import { all, any } from "@/lib/triage/verdict";
import { MODERATELY_REDUCED } from "@/lib/triage/prepare/training";

const reducedLately = (now: Now): Verdict => {
  const [latest] = now.p.weeks;
  if (!latest || !within(now, latest.ending, WEEKLY_ENTRY_DAYS))
    return now.explain ? ["a weekly running entry of the last 14 days"] : false;
  return latest.severity >= MODERATELY_REDUCED;
};

export const CHECK_IN_WATCH_RULES: readonly Rule[] = [
  {
    ...WATCH,
    id: "W9",
    title: "Calf or foot symptom without a back episode",
    threshold: {
      text: "Pain, tingling, numbness or weakness there in 7 days",
      value: 7,
      unit: "days",
      basis: "team choice",
    },
    citation: SOURCES.ours,
    evidenceMark: "team choice",
    clearsWhen: "7 days without such a symptom.",
    judge: (now) => !now.isOpen && inLastWeek(now, now.p.body.calfOrFootBeyondSoreness),
    explain: (now) => ({
      sentence: said("Symptoms in the calf or foot in the last 7 days, without a back episode."),
      entries: symptomEntries(now, isCalfOrFootBeyondSoreness),
    }),
  },
  {
    ...WATCH,
    id: "W10",
    title: "Reduced running, yet no pain reported",
    threshold: { text: "Moderately reduced or worse, and every reported pain of that week 0", basis: "team choice" },
    citation: SOURCES.ours,
    evidenceMark: "team choice",
    clearsWhen: "A later weekly entry, a report of pain in that week, or 14 days.",
    judge: (now) => now.p.weekConflicts && reducedLately(now),
    explain: (now) => {
      const ending = now.p.weeks[0]?.ending ?? now.day;
      return {
        sentence: said("Running was {running} because of the back, yet every pain reported that week is 0.", {
          running: runningSaid(now.p.weeks[0]?.severity ?? 0),
        }),
        entries: inOrder([...weekEntries(now, 1), ...painEntries(now, ending - 6, ending)]),
      };
    },
  },
  {
    ...WATCH,
    id: "W11",
    title: "Night pain that settles",
    threshold: { text: "A check-in of 7 days says so", value: 7, unit: "days", basis: "team choice" },
    citation: SOURCES.harding,
    evidenceMark: "weak",
    clearsWhen: "7 days without such a night, or the episode ends.",
    judge: (now) => all(now.open, inLastWeek(now, now.p.body.nightSettles)),
    explain: (now) => ({
      sentence: said("Back pain woke the athlete at night and settled."),
      entries: checkInEntries(now, (checkIn) => checkIn.night === "settles", said("Night pain that settles")),
    }),
  },
  {
    ...WATCH,
    id: "W12",
    title: "The back interferes with daily life or running",
    threshold: {
      text: "Daily life in 7 days, or a latest weekly entry moderately reduced or worse",
      value: 7,
      unit: "days",
      basis: "team choice",
    },
    citation: SOURCES.articleDailyLife,
    evidenceMark: "article",
    clearsWhen: "7 days without interference, and a later weekly entry of full or slightly reduced running.",
    judge: (now) => any(inLastWeek(now, now.p.body.dailyLife), reducedLately(now)),
    explain: (now) => {
      const daily = within(now, now.p.body.dailyLife, 7);
      const reduced = reducedLately(now) === true;
      const running = runningSaid(now.p.weeks[0]?.severity ?? 0);
      return {
        sentence: !reduced
          ? said("The back interfered with daily life in the last 7 days.")
          : daily
            ? said("The back interfered with daily life in the last 7 days and with running ({running}).", { running })
            : said("The back interfered with running ({running}).", { running }),
        entries: inOrder([
          ...(daily ? checkInEntries(now, (c) => c.dailyLife === true, said("Interfered with daily life")) : []),
          ...(reduced ? weekEntries(now, 1) : []),
        ]),
      };
    },
  },
  {
    ...WATCH,
    id: "W13",
    title: "Soreness on both sides",
    threshold: {
      text: "Soreness at one leg site on both sides in 7 days",
      value: 7,
      unit: "days",
      basis: "team choice",
    },
    citation: SOURCES.ours,
    evidenceMark: "team choice",
    timeFrame: "Asked again after 72 hours.",
    clearsWhen: "7 days without soreness on both sides, or the episode ends.",
    judge: (now) =>
      all(now.open, inLastWeek(now, now.p.body.bothSidesSoreness), now.p.answers["both-legs"].answer === "no"),
    explain: (now) => ({
      sentence: said("Soreness at one leg site on both sides, and no to symptoms in both legs."),
      teamSentence: said("Soreness at one leg site on both sides in the last 7 days."),
      entries: inOrder([
        ...symptomEntries(now, (s) => isLeg(s) && s.kind === "soreness" && s.side !== "centre"),
        ...answerEntries(now, ["both-legs"], true),
      ]),
    }),
  },
];
