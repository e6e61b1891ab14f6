import { formatDistance, formatDuration, formatPace, type DistanceUnit } from "@/lib/units";
import type { CheckIn } from "@/lib/logs/check-in";
import { NIGHT_LABELS } from "@/lib/logs/night-words";
import type { ExerciseReport } from "@/lib/logs/exercise-report";
import { EXERCISE_STATUS_LABELS } from "@/lib/logs/exercise-words";
import type { LoggedContent } from "@/lib/logs/logged-entry";
import type { OtherSport } from "@/lib/logs/other-sport";
import { OTHER_SPORT_LABELS } from "@/lib/logs/other-sport-words";
import type { Run } from "@/lib/logs/run";
import { RUN_KIND_LABELS, SURFACE_LABELS } from "@/lib/logs/run-words";
import { ANSWER_LABELS } from "@/lib/logs/answer-words";
import { KIND_LABELS, SIDE_LABELS, SITE_LABELS, type Symptom } from "@/lib/logs/symptom-words";
import { RUNNING_LABELS } from "@/lib/logs/week-words";
import { checkOf } from "@/lib/self-checks/checks";
import { resultWords, sideName } from "@/lib/self-checks/reading";
import { HISTORIES, QUESTIONS, type Answer } from "@/lib/triage/timeline";
import { HISTORY_WORDS, QUESTION_WORDS } from "@/lib/triage/question-words";

/** An entry in a few plain words: the first is what matters most. What was not reported is not mentioned. */
export type EntryWords = { head: string; details: string[] };

export function entryWords(entry: LoggedContent, unit: DistanceUnit): EntryWords {
  switch (entry.kind) {
    case "check-in":
      return checkInWords(entry.said);
    case "run":
      return runWords(entry.said, unit);
    case "other-sport":
      return otherSportWords(entry.said);
    case "exercise":
      return exerciseWords(entry.said);
    case "screen":
      return answerWords(QUESTIONS.map((id) => [QUESTION_WORDS[id], entry.said.answers[id]]));
    case "history":
      return answerWords(HISTORIES.map((id) => [HISTORY_WORDS[id], entry.said.answers[id]]));
    case "week":
      return { head: RUNNING_LABELS[entry.said.running], details: [] };
    case "assessment": {
      const check = checkOf(entry.said.check);
      return { head: `${sideName(check, entry.said.side)}: ${resultWords(check, entry.said)}`, details: [] };
    }
  }
}

export const symptomWords = ({ site, side, kind, score }: Symptom): string =>
  `${SITE_LABELS[site]}, ${SIDE_LABELS[side].toLowerCase()}: ${KIND_LABELS[kind].split(",")[0]?.toLowerCase()} ${score}`;

function checkInWords({ backPain, symptoms, atRest, night, dailyLife, note }: CheckIn): EntryWords {
  const details = symptoms.map(symptomWords);
  if (atRest !== null) details.push(atRest ? "Also at rest" : "Not at rest");
  if (night !== null) details.push(`Night: ${lower(NIGHT_LABELS[night])}`);
  if (dailyLife !== null) details.push(dailyLife ? "Got in the way of daily life" : "Not in the way of daily life");
  if (note !== null) details.push(`“${note}”`);
  return { head: backPain === null ? "Worst back pain not reported" : `Worst back pain ${backPain} of 10`, details };
}

function runWords(run: Run & { source: "typed" | "file"; shoeName: string | null }, unit: DistanceUnit): EntryWords {
  const { metres, seconds } = run;
  const pace = formatPace(metres, seconds, unit);
  const head = [formatDistance(metres, unit), seconds === null ? "" : `in ${formatDuration(seconds)}`].join(" ").trim();
  const details = [
    pace,
    run.kind && RUN_KIND_LABELS[run.kind],
    run.surface && SURFACE_LABELS[run.surface],
    run.effort !== null && `effort ${run.effort}`,
    run.painBefore !== null && `pain before ${run.painBefore}`,
    run.painDuring !== null && `during ${run.painDuring}`,
    run.painNextMorning !== null && `next morning ${run.painNextMorning}`,
    run.warmUp !== null && (run.warmUp ? "warmed up" : "no warm-up"),
    run.coolDown !== null && (run.coolDown ? "cooled down" : "no cool-down"),
    run.shoeName !== null && `in ${run.shoeName}`,
    run.source === "file" && "from a watch",
  ];
  return { head, details: details.filter((each) => typeof each === "string") };
}

const otherSportWords = ({ sport, minutes }: OtherSport): EntryWords => ({
  head: sport === "other" ? "Another sport" : OTHER_SPORT_LABELS[sport],
  details: minutes === null ? [] : [`${minutes} min`],
});

function exerciseWords(report: ExerciseReport & { name: string; dose: string }): EntryWords {
  const { status, sets, reps, holdSeconds, effort, pain, formHeld } = report;
  const did = [
    sets != null && `${sets} sets`,
    reps != null && `${reps} repetitions`,
    holdSeconds != null && `${holdSeconds} s held`,
  ].filter((each) => typeof each === "string");
  const went = [
    effort != null && `Effort ${effort} of 10`,
    pain != null && `Pain while doing it ${pain} of 10`,
    formHeld != null && (formHeld ? "Form held" : "Form was lost"),
  ].filter((each) => typeof each === "string");
  const told = status === "as-prescribed" ? `${EXERCISE_STATUS_LABELS[status]}: ${report.dose}` : null;
  return {
    head: report.name,
    details: [told ?? [EXERCISE_STATUS_LABELS[status], ...did].join(", "), ...went],
  };
}

function answerWords(pairs: readonly (readonly [string, Answer | undefined])[]): EntryWords {
  const given = pairs.filter((pair): pair is [string, Answer] => pair[1] !== undefined);
  const told = given.filter(([, answer]) => answer !== "no");
  const no = given.length - told.length;
  const head = `${given.length} ${given.length === 1 ? "question" : "questions"} answered`;
  const details = told.map(([words, answer]) => `${ANSWER_LABELS[answer]}: ${words}`);
  return { head, details: no > 0 ? [...details, `No: ${no} of them`] : details };
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
