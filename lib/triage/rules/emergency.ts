import { said, type SaidSentence } from "@/lib/said";
import { answerEntries, historyEntry, inOrder, symptomEntries } from "@/lib/triage/entries";
import { capital } from "@/lib/triage/course-words";
import type { Now } from "@/lib/triage/now";
import { deficit, hasHistory, inLastWeek, mayBe, says, within } from "@/lib/triage/now";
import { QUESTION_WORDS } from "@/lib/triage/question-words";
import type { Entry, Rule } from "@/lib/triage/rule";
import { SOURCES } from "@/lib/triage/sources";
import type { Question, Symptom } from "@/lib/triage/timeline";
import { LEG_SITES } from "@/lib/triage/timeline";
import { all, any } from "@/lib/triage/verdict";

const shared = {
  version: 1,
  tier: "emergency",
  privacy: "clinical",
  timeFrame: "Now, the same day; do not wait for a coach.",
} as const;
const CALL = "call your emergency number (112, 999, 911)";
const GO_NOW =
  `Go to an emergency department now, or ${CALL}. Do not wait for a reply here, and do not drive yourself.` as const;
const ANSWERED_NO = "A later answer of no, seen and settled by a clinician.";

export const isLeg = (symptom: Symptom): boolean => (LEG_SITES as readonly string[]).includes(symptom.site);
export const isWeakOrNumb = (symptom: Symptom): boolean =>
  isLeg(symptom) && (symptom.kind === "weakness" || symptom.kind === "numbness");

/** Names the questions answered yes, and apart from them those answered "not sure". */
export const answeredWords = (now: Now, questions: readonly Question[]): SaidSentence => {
  const given = (answer: string) => questions.filter((q) => now.p.answers[q].answer === answer);
  const [first, ...others] = given("yes");
  const words = (questions: Question[]) => questions.map((q) => said(QUESTION_WORDS[q]));
  const unsure = { all: words(given("not-sure")) };
  if (!first) return said("Not sure about {unsure}, which counts as a yes here.", { unsure });
  const signs = { all: [said(capital(QUESTION_WORDS[first])), ...words(others)] };
  return unsure.all.length > 0
    ? said("{signs} reported. Not sure about {unsure}, which counts as a yes here.", { signs, unsure })
    : said("{signs} reported.", { signs });
};

const CAUDA_EQUINA = ["saddle-numbness", "bladder-change", "bowel-change", "sexual-change"] as const;

/** Entries of deficit: weakness or numbness in a leg, logged or answered. */
export const deficitEntries = (now: Now): Entry[] =>
  inOrder([...symptomEntries(now, isWeakOrNumb), ...answerEntries(now, ["leg-weakness"])]);

export const EMERGENCY_RULES: readonly Rule[] = [
  {
    ...shared,
    id: "E1",
    title: "Numbness between the legs, or bladder, bowel or sexual change",
    threshold: { text: "Yes or not sure to any of the four questions", basis: "source" },
    citation: SOURCES.ifompt,
    evidenceMark: "moderate",
    clearsWhen: ANSWERED_NO,
    athleteAdvice: `These can be signs that nerves low in the back are being pressed. ${GO_NOW}`,
    judge: (now) => any(...CAUDA_EQUINA.map((question) => mayBe(now, question))),
    explain: (now) => ({
      sentence: answeredWords(now, CAUDA_EQUINA),
      entries: answerEntries(now, CAUDA_EQUINA),
    }),
  },
  {
    ...shared,
    id: "E2",
    title: "Back episode with symptoms in both legs",
    threshold: {
      text: "Yes or not sure to both legs, or pain, tingling, numbness or weakness at one leg site on both sides in 7 days",
      value: 7,
      unit: "days",
      basis: "source",
    },
    citation: SOURCES.girft,
    evidenceMark: "moderate",
    clearsWhen: "A later answer of no, and 7 days without such a symptom on both sides; settled by a clinician.",
    athleteAdvice: `New symptoms in both legs with back pain need to be seen today. ${GO_NOW}`,
    judge: (now) => all(now.open, any(mayBe(now, "both-legs"), inLastWeek(now, now.p.body.bothSidesNerve))),
    explain: (now) => {
      const logged = within(now, now.p.body.bothSidesNerve, 7);
      const answered = mayBe(now, "both-legs") === true ? answeredWords(now, ["both-legs"]) : null;
      return {
        sentence: !answered
          ? said("Leg symptoms logged on both sides in the last 7 days.")
          : logged
            ? said("Leg symptoms logged on both sides in the last 7 days. {answered}", { answered })
            : answered,
        entries: inOrder([
          ...(logged ? symptomEntries(now, (s) => isLeg(s) && s.kind !== "soreness" && s.side !== "centre") : []),
          ...answerEntries(now, ["both-legs"]),
        ]),
      };
    },
  },
  {
    ...shared,
    id: "E3",
    title: "Dragging foot, unsteady walking or quickly growing weakness",
    threshold: { text: "Yes or not sure", basis: "source" },
    citation: SOURCES.acp,
    evidenceMark: "moderate",
    clearsWhen: ANSWERED_NO,
    athleteAdvice: `A foot that drags or a leg that gives way needs to be seen today. ${GO_NOW}`,
    judge: (now) => mayBe(now, "foot-drop"),
    explain: (now) => ({
      sentence: answeredWords(now, ["foot-drop"]),
      entries: answerEntries(now, ["foot-drop"]),
    }),
  },
  {
    ...shared,
    id: "E4",
    title: "Back episode after major trauma",
    threshold: { text: "Yes or not sure to a crash or a fall from a height", basis: "source" },
    citation: SOURCES.downie,
    evidenceMark: "moderate",
    clearsWhen: "A later answer of no, or the episode ends; settled by a clinician.",
    athleteAdvice: `Back pain after a crash or a fall from a height needs to be checked today. Keep still if moving hurts, and ${CALL}, or have someone take you to an emergency department.`,
    judge: (now) => all(now.open, mayBe(now, "major-trauma")),
    explain: (now) => ({
      sentence: said("Back pain. {answered}", { answered: answeredWords(now, ["major-trauma"]) }),
      entries: answerEntries(now, ["major-trauma"]),
    }),
  },
  {
    ...shared,
    id: "E5",
    title: "Back or calf symptoms with chest pain, breathlessness or fainting",
    threshold: {
      text: "Yes or not sure, with an open episode or a calf symptom in 7 days",
      value: 7,
      unit: "days",
      basis: "source",
    },
    citation: SOURCES.nhs,
    evidenceMark: "weak",
    clearsWhen: ANSWERED_NO,
    athleteAdvice: `Stop what you are doing and ${CALL} now. Do not wait for a reply here, and do not drive yourself.`,
    judge: (now) => all(mayBe(now, "chest-symptoms"), any(now.open, inLastWeek(now, now.p.body.calf))),
    explain: (now) => ({
      sentence: said(now.isOpen ? "Back pain. {answered}" : "Calf symptoms. {answered}", {
        answered: answeredWords(now, ["chest-symptoms"]),
      }),
      entries: inOrder([
        ...symptomEntries(now, (symptom) => symptom.site === "calf"),
        ...answerEntries(now, ["chest-symptoms"]),
      ]),
    }),
  },
  {
    ...shared,
    id: "E6",
    title: "Back episode with fever and leg weakness or numbness",
    threshold: {
      text: "Yes to fever, with leg weakness or numbness in 7 days",
      value: 7,
      unit: "days",
      basis: "source",
    },
    citation: SOURCES.ifompt,
    evidenceMark: "weak",
    clearsWhen: "A later answer of no to fever, seen and settled by a clinician.",
    athleteAdvice: `Fever together with weakness or numbness in a leg needs to be seen today. ${GO_NOW}`,
    judge: (now) => all(now.open, says(now, "fever"), deficit(now)),
    explain: (now) => ({
      sentence: said("Back pain with fever, and weakness or numbness in a leg."),
      entries: inOrder([...answerEntries(now, ["fever"]), ...deficitEntries(now)]),
    }),
  },
  {
    ...shared,
    id: "E7",
    title: "History of cancer with leg weakness, numbness or a change in walking",
    threshold: {
      text: "Cancer, now or in the past, with a deficit in a leg in 7 days",
      value: 7,
      unit: "days",
      basis: "source",
    },
    citation: SOURCES.ng234,
    evidenceMark: "moderate",
    clearsWhen: "No leg weakness, numbness or change in walking any more; settled by a clinician.",
    athleteAdvice: `With your medical history, new weakness or numbness in a leg needs to be seen today. ${GO_NOW}`,
    judge: (now) => all(now.open, hasHistory(now, "cancer"), any(deficit(now), mayBe(now, "foot-drop"))),
    explain: (now) => ({
      sentence: said("Back pain with a history of cancer, and new weakness, numbness or a change in walking."),
      entries: inOrder([historyEntry("cancer"), ...deficitEntries(now), ...answerEntries(now, ["foot-drop"])]),
    }),
  },
];
