import { dayFromNumber, dayNumber } from "@/lib/days";
import { said } from "@/lib/said";
import {
  answerEntries,
  ageEntry,
  NIGHT_PAIN_ENTRY,
  checkInEntries,
  historyEntry,
  inOrder,
  symptomEntries,
  symptomEntry,
} from "@/lib/triage/entries";
import { dayInDigits } from "@/lib/triage/entry-words";
import type { Now } from "@/lib/triage/now";
import { ageAtLeast, countOf, hasHistory, inLastWeek, says } from "@/lib/triage/now";
import type { Entry, Rule } from "@/lib/triage/rule";
import { isLeg } from "@/lib/triage/rules/emergency";
import { FRACTURE_WORDS } from "@/lib/triage/rules/fracture-words";
import { SOURCES } from "@/lib/triage/sources";
import type { Symptom } from "@/lib/triage/timeline";
import { all, any } from "@/lib/triage/verdict";
import { SEVERE } from "@/lib/triage/prepare/body";
import { NEVER } from "@/lib/triage/prepare/pain-days";

const shared = { version: 1, tier: "urgent", privacy: "clinical" } as const;
const NEXT_WORKING_DAY = "Medical contact the next working day, within 48 hours.";
const WORSE =
  "If you get numbness between the legs, bladder or bowel change, symptoms in both legs or chest pain, call your emergency number (112, 999, 911).";
const CLEARS = "A later answer of no, or the episode ends; settled by a clinician.";

const severeLeg = (symptom: Symptom): boolean => isLeg(symptom) && symptom.score >= SEVERE;
const SEVERE_LEG = { days: 2, ofDays: 7, sinceDays: 14 };

/** The first severe leg score of the episode, to show how long it has been so. */
const firstSevereLeg = (now: Now): Entry[] =>
  now.p.timeline.checkIns
    .filter(({ date }) => dayNumber(date) === now.p.body.firstSevereLeg)
    .flatMap(({ date, symptoms = [] }) => symptoms.filter(severeLeg).map((symptom) => symptomEntry(date, symptom)));

export const URGENT_RULES: readonly Rule[] = [
  {
    ...shared,
    id: "U1",
    title: "Back episode with fever",
    threshold: { text: "Yes to fever, shivers or feeling ill", basis: "source" },
    citation: SOURCES.ifompt,
    evidenceMark: "weak",
    timeFrame: "Medical contact the same day.",
    clearsWhen: CLEARS,
    athleteAdvice: `Call a doctor or your out-of-hours service today about back pain with fever. ${WORSE}`,
    judge: (now) => all(now.open, says(now, "fever")),
    explain: (now) => ({ sentence: said("Back pain with fever."), entries: answerEntries(now, ["fever"]) }),
  },
  {
    ...shared,
    id: "U2",
    title: "Back episode with a history of cancer",
    threshold: { text: "Cancer, now or in the past", basis: "source" },
    citation: SOURCES.downie,
    evidenceMark: "moderate",
    timeFrame: "Medical contact within 24 hours.",
    clearsWhen: "The episode ends, or a clinician settles it.",
    athleteAdvice: `Call your doctor or cancer team within 24 hours about this back pain. Most back pain has a plain cause, and with your history it should be checked. ${WORSE}`,
    judge: (now) => all(now.open, hasHistory(now, "cancer")),
    explain: () => ({ sentence: said("Back pain with a history of cancer."), entries: [historyEntry("cancer")] }),
  },
  {
    ...shared,
    id: "U3",
    title: "Back episode with weight loss without trying",
    threshold: { text: "Yes to weight loss", basis: "source" },
    citation: SOURCES.nhs,
    evidenceMark: "weak",
    timeFrame: NEXT_WORKING_DAY,
    clearsWhen: CLEARS,
    athleteAdvice: `Call a doctor by the next working day about back pain with weight loss you cannot explain. ${WORSE}`,
    judge: (now) => all(now.open, says(now, "weight-loss")),
    explain: (now) => ({
      sentence: said("Back pain with weight loss without trying."),
      entries: answerEntries(now, ["weight-loss"]),
    }),
  },
  {
    ...shared,
    id: "U4",
    title: "Back episode with night pain that no position eases",
    threshold: {
      text: "Yes to the question, or a check-in of 7 days says so",
      value: 7,
      unit: "days",
      basis: "source",
    },
    citation: SOURCES.nhs,
    evidenceMark: "weak",
    timeFrame: NEXT_WORKING_DAY,
    clearsWhen: "A later answer of no and 7 days without such a night, or the episode ends; settled by a clinician.",
    athleteAdvice: `Call a doctor by the next working day about night pain that no position eases. ${WORSE}`,
    judge: (now) =>
      all(now.open, any(says(now, "unrelenting-night-pain"), inLastWeek(now, now.p.body.nightUnrelenting))),
    explain: (now) => ({
      sentence: said("Back pain at night that no position eases."),
      entries: inOrder([
        ...checkInEntries(now, (checkIn) => checkIn.night === "unrelenting", said(NIGHT_PAIN_ENTRY)),
        ...answerEntries(now, ["unrelenting-night-pain"]),
      ]),
    }),
  },
  {
    ...shared,
    id: "U5",
    title: "Back episode with a higher chance of a fracture",
    threshold: {
      text: "Steroid tablets for 3 months or more; or a smaller fall with age 65 or more or fragile bones",
      value: 65,
      unit: "years",
      basis: "source",
    },
    citation: SOURCES.downie,
    evidenceMark: "moderate",
    timeFrame: NEXT_WORKING_DAY,
    clearsWhen: "The episode ends, or a clinician settles it.",
    athleteAdvice: `Call a doctor by the next working day about this back pain, and tell them about your tablets, your bones or the fall. Do not stop any tablets on your own. ${WORSE}`,
    judge: (now) =>
      all(
        now.open,
        any(
          hasHistory(now, "steroids"),
          all(says(now, "minor-trauma"), any(ageAtLeast(now, 65), hasHistory(now, "fragile-bones"))),
        ),
      ),
    explain: (now) => {
      const steroids = hasHistory(now, "steroids");
      const fell = says(now, "minor-trauma") === true;
      const fragile = fell && hasHistory(now, "fragile-bones");
      const older = fell && ageAtLeast(now, 65) === true;
      const fall = fragile ? "fragile" : older ? "older" : "none";
      return {
        sentence: said(FRACTURE_WORDS[steroids ? "tablets" : "no tablets"][fall]),
        entries: inOrder([
          ...(steroids ? [historyEntry("steroids")] : []),
          ...(fragile ? [historyEntry("fragile-bones")] : []),
          ...(older ? [ageEntry(said("65 years or more"))] : []),
          ...(fragile || older ? answerEntries(now, ["minor-trauma"]) : []),
        ]),
      };
    },
  },
  {
    ...shared,
    id: "U6",
    title: "Sacrum, buttock or groin symptom with pain on hopping",
    threshold: {
      text: "Such a symptom in 7 days, and yes to pain on hopping",
      value: 7,
      unit: "days",
      basis: "source",
    },
    citation: SOURCES.sacral,
    evidenceMark: "weak",
    timeFrame: "Medical contact within 7 days, and no running until then.",
    clearsWhen: "A later answer of no, or 7 days without such a symptom; settled by a clinician.",
    athleteAdvice:
      "Stop running and hopping for now, and see a doctor or physio within 7 days: a bone may be overloaded. Walking is fine if it does not hurt.",
    judge: (now) => all(says(now, "hop-pain"), inLastWeek(now, now.p.body.sacrumButtockGroin)),
    explain: (now) => {
      const site = (s: Symptom) => s.site === "sacrum" || s.site === "buttock" || s.site === "groin";
      return {
        sentence: said("A symptom at the sacrum, buttock or groin, and pain on hopping."),
        entries: inOrder([...symptomEntries(now, site), ...answerEntries(now, ["hop-pain"])]),
      };
    },
  },
  {
    ...shared,
    id: "U7",
    title: "Back episode with weakness in one leg",
    threshold: { text: "Yes to weakness in one leg", basis: "source" },
    citation: SOURCES.acp,
    evidenceMark: "moderate",
    timeFrame: NEXT_WORKING_DAY,
    clearsWhen: CLEARS,
    athleteAdvice: `Call a doctor by the next working day about new weakness in a leg. If it gets worse quickly, the foot drags or both legs are affected, call your emergency number (112, 999, 911).`,
    judge: (now) => all(now.open, says(now, "leg-weakness")),
    explain: (now) => ({
      sentence: said("Back pain with new weakness in one leg."),
      entries: answerEntries(now, ["leg-weakness"]),
    }),
  },
  {
    ...shared,
    id: "U8",
    title: "Severe leg symptom for two weeks",
    threshold: {
      text: "Leg score 7 or more on 2 of the last 7 days, and also 14 or more days ago in this episode",
      value: 7,
      unit: "of 10",
      basis: "source",
    },
    citation: SOURCES.radicular,
    evidenceMark: "weak",
    timeFrame: "Medical contact within 14 days.",
    clearsWhen:
      "Fewer than 2 of the last 7 days with a leg score of 7 or more, or the episode ends; settled by a clinician.",
    athleteAdvice: `See a doctor within 14 days about leg pain that stays severe. ${WORSE}`,
    judge: (now) =>
      all(
        now.open,
        now.p.body.firstSevereLeg <= now.day - SEVERE_LEG.sinceDays,
        countOf(now, now.p.body.severeLeg, SEVERE_LEG.ofDays) >= SEVERE_LEG.days || inLastWeek(now, NEVER),
      ),
    explain: (now) => ({
      sentence: said("A leg score of 7 or more on {days} of the last 7 days, and since {day}.", {
        days: countOf(now, now.p.body.severeLeg, 7),
        day: dayInDigits(dayFromNumber(now.p.body.firstSevereLeg)),
      }),
      entries: inOrder([...firstSevereLeg(now), ...symptomEntries(now, severeLeg)]),
    }),
  },
  {
    ...shared,
    id: "U9",
    title: "Swollen, hot or red calf",
    threshold: { text: "Yes to the question", basis: "source" },
    citation: SOURCES.wells,
    evidenceMark: "moderate",
    timeFrame: "Medical contact the same day.",
    clearsWhen: "A later answer of no, settled by a clinician.",
    athleteAdvice:
      "Call a doctor or your out-of-hours service today about the calf: a clot needs to be ruled out. If you get chest pain, breathlessness or faint, call your emergency number (112, 999, 911).",
    judge: (now) => says(now, "calf-swollen"),
    explain: (now) => ({
      sentence: said("A calf that is swollen, hot or red."),
      entries: inOrder([
        ...symptomEntries(now, (symptom) => symptom.site === "calf"),
        ...answerEntries(now, ["calf-swollen"]),
      ]),
    }),
  },
];
