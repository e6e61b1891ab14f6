import { dayFromNumber, dayNumber } from "@/lib/days";
import type { Entry } from "@/lib/triage/rule";
import type { Now } from "@/lib/triage/now";
import { HISTORY_WORDS, QUESTION_WORDS } from "@/lib/triage/question-words";
import type { CheckIn, History, Question, Run, Symptom } from "@/lib/triage/timeline";
import { RUNNING } from "@/lib/triage/timeline";
import { painOn } from "@/lib/triage/prepare/pain-days";

const SEEN_DAYS_7 = 7;
const sortKey = ({ date, text, kind }: Entry): string => `${date ?? ""}|${text}|${kind}`;

/** In date order, each once, whatever order they were logged in. */
export const inOrder = (entries: readonly Entry[]): Entry[] =>
  [...new Map(entries.map((entry) => [sortKey(entry), entry]))]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, entry]) => entry);

/** Reported back pain from one day number to another, one entry a day. */
export const painEntries = (now: Now, from: number, to: number, least = 0): Entry[] => {
  const entries: Entry[] = [];
  for (let day = Math.max(from, now.p.pain.base); day <= Math.min(to, now.p.lastReported); day++) {
    const score = painOn(now.p.pain, day);
    if (score >= least && score >= 0)
      entries.push({ kind: "check-in", date: dayFromNumber(day), text: `Worst back pain ${score} of 10` });
  }
  return entries;
};

/** The first and the last reported week of the episode. */
export const courseEntries = (now: Now): Entry[] => {
  const { first, last } = now.p.course;
  if (!first || !last) return [];
  return inOrder([...painEntries(now, first.from, first.to), ...painEntries(now, last.from, last.to)]);
};

/** Check-ins the day sees, of the last `days` days. */
export const checkInsWithin = (now: Now, days: number): CheckIn[] =>
  now.p.timeline.checkIns.filter((checkIn) => {
    const day = dayNumber(checkIn.date);
    return day <= now.p.asOf && now.day - day < days;
  });

type SymptomRow = { site: string; side: string; kind: string; score: number };

export const symptomWords = ({ site, side, kind, score }: SymptomRow): string =>
  `${side === "both" ? "Both sides" : side[0]?.toUpperCase() + side.slice(1)}, ${site.replace("-", " ")}: ${kind} ${score} of 10`;

export const symptomEntries = (now: Now, counts: (symptom: Symptom) => boolean, days = SEEN_DAYS_7): Entry[] =>
  inOrder(
    checkInsWithin(now, days).flatMap(({ date, symptoms = [] }) =>
      symptoms.filter(counts).map((symptom) => ({ kind: "check-in" as const, date, text: symptomWords(symptom) })),
    ),
  );

export const checkInEntries = (
  now: Now,
  counts: (checkIn: CheckIn) => boolean,
  text: string,
  days = SEEN_DAYS_7,
): Entry[] =>
  inOrder(
    checkInsWithin(now, days)
      .filter(counts)
      .map(({ date }) => ({ kind: "check-in" as const, date, text })),
  );

const ANSWER_WORDS = { yes: "yes", "not-sure": "not sure", declined: "declined", no: "no" } as const;

/** How every entry of an answer to this question begins. */
export const aboutQuestion = (question: Question): string => {
  const words = QUESTION_WORDS[question];
  return `${words[0]?.toUpperCase()}${words.slice(1)}: `;
};

/** The standing answers to these questions that were given as yes or "not sure" (or, if asked for, as any). */
export const answerEntries = (now: Now, questions: readonly Question[], anyAnswer = false): Entry[] =>
  inOrder(
    questions.flatMap((question) => {
      const { answer, day } = now.p.answers[question];
      if (answer === null || (!anyAnswer && answer !== "yes" && answer !== "not-sure")) return [];
      const text = `${aboutQuestion(question)}${ANSWER_WORDS[answer]}`;
      return [{ kind: "screen" as const, date: dayFromNumber(day), text, private: true as const }];
    }),
  );

/** The entry of a check-in whose night pain no position eases. */
export const NIGHT_PAIN_ENTRY = "Night pain that no position eases";

export const historyEntry = (history: History): Entry => ({
  kind: "history",
  date: null,
  text: `${HISTORY_WORDS[history][0]?.toUpperCase()}${HISTORY_WORDS[history].slice(1)}: yes`,
  private: true,
});

export const ageEntry = (text: string): Entry => ({ kind: "history", date: null, text, private: true });

/** 10 000 m as "10.0 km". */
export const kilometres = (metres: number, decimals = 1): string => `${(metres / 1000).toFixed(decimals)} km`;

/** Runs the day sees, of the last `days` days, the earliest first. */
export const runsWithin = (now: Now, days: number): Run[] =>
  now.p.timeline.runs
    .filter((run) => {
      const day = dayNumber(run.date);
      return day <= now.p.asOf && now.day - day < days;
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

export const runEntry = (run: Run): Entry => {
  const scores = [
    run.painBefore === undefined ? "" : `before ${run.painBefore}`,
    run.painDuring === undefined ? "" : `during ${run.painDuring}`,
    run.painNextMorning === undefined ? "" : `next morning ${run.painNextMorning}`,
  ].filter((text) => text !== "");
  const pain = scores.length ? `; pain ${scores.join(", ")}` : "";
  return { kind: "run", date: run.date, text: `Ran ${kilometres(run.metres)}${pain}` };
};

/** The latest weekly entries, as many as asked for. */
export const weekEntries = (now: Now, howMany: number): Entry[] =>
  inOrder(
    now.p.weeks.slice(0, howMany).map(({ ending, severity }) => ({
      kind: "week" as const,
      date: dayFromNumber(ending),
      text: `Running that week because of the back: ${runningWords(severity)}`,
    })),
  );

export const runningWords = (severity: number): string => (RUNNING[severity] ?? "").replace("-", " ");
