import { dayFromNumber, dayNumber, type Day } from "@/lib/days";
import { said, type SaidSentence, type Sentence } from "@/lib/said";
import { capital } from "@/lib/triage/course-words";
import { english } from "@/lib/triage/english";
import type { Entry, EntryKind } from "@/lib/triage/rule";
import type { Now } from "@/lib/triage/now";
import { HISTORY_WORDS, QUESTION_WORDS } from "@/lib/triage/question-words";
import { dayInDigits, runningSaid, symptomSaid } from "@/lib/triage/entry-words";
import type { Answer, CheckIn, History, Question, Run, Symptom } from "@/lib/triage/timeline";
import { painOn } from "@/lib/triage/prepare/pain-days";

const SEEN_DAYS_7 = 7;
const sortKey = ({ date, text, kind }: Entry): string => `${date ?? ""}|${text}|${kind}`;

/** An entry with its English. */
export const entryOn = (kind: EntryKind, date: Day | null, said: SaidSentence): Entry => {
  const text = english(said);
  return { kind, date, text, said };
};
const privately = (entry: Entry): Entry => ({ ...entry, private: true });

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
      entries.push(entryOn("check-in", dayFromNumber(day), said("Worst back pain {score} of 10", { score })));
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

/** A symptom as it is stored, whose words were checked when it was. */
type SymptomRow = { site: string; side: string; kind: string; score: number };
export const symptomWords = (row: SymptomRow): string => english(symptomSaid(row as Symptom));

export const symptomEntry = (date: Day, symptom: Symptom): Entry => entryOn("check-in", date, symptomSaid(symptom));

export const symptomEntries = (now: Now, counts: (symptom: Symptom) => boolean, days = SEEN_DAYS_7): Entry[] =>
  inOrder(
    checkInsWithin(now, days).flatMap(({ date, symptoms = [] }) =>
      symptoms.filter(counts).map((symptom) => symptomEntry(date, symptom)),
    ),
  );

export const checkInEntries = (
  now: Now,
  counts: (checkIn: CheckIn) => boolean,
  says: SaidSentence,
  days = SEEN_DAYS_7,
): Entry[] =>
  inOrder(
    checkInsWithin(now, days)
      .filter(counts)
      .map(({ date }) => entryOn("check-in", date, says)),
  );

const ANSWERED = {
  yes: "{question}: yes",
  "not-sure": "{question}: not sure",
  declined: "{question}: declined",
  no: "{question}: no",
} as const satisfies Record<Answer, string>;

/** How every entry of an answer to this question begins. */
export const aboutQuestion = (question: Question): string => `${capital(QUESTION_WORDS[question])}: `;

/** The standing answers to these questions that were given as yes or "not sure" (or, if asked for, as any). */
export const answerEntries = (now: Now, questions: readonly Question[], anyAnswer = false): Entry[] =>
  inOrder(
    questions.flatMap((question) => {
      const { answer, day } = now.p.answers[question];
      if (answer === null || (!anyAnswer && answer !== "yes" && answer !== "not-sure")) return [];
      const says = said(ANSWERED[answer], { question: said(capital(QUESTION_WORDS[question])) });
      return [privately(entryOn("screen", dayFromNumber(day), says))];
    }),
  );

/** The entry of a check-in whose night pain no position eases. */
export const NIGHT_PAIN_ENTRY = "Night pain that no position eases";

export const historyEntry = (history: History): Entry =>
  ageEntry(said(ANSWERED.yes, { question: said(capital(HISTORY_WORDS[history])) }));

export const ageEntry = (says: SaidSentence): Entry => privately(entryOn("history", null, says));

/** 10 000 m as 10.0, for a place before "km". */
export const kilometres = (metres: number, decimals = 1) => ({ number: metres / 1000, decimals });

/** Runs the day sees, of the last `days` days, the earliest first. */
export const runsWithin = (now: Now, days: number): Run[] =>
  now.p.timeline.runs
    .filter((run) => {
      const day = dayNumber(run.date);
      return day <= now.p.asOf && now.day - day < days;
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

const RAN = {
  "": "Ran {run} km",
  before: "Ran {run} km; pain before {before}",
  during: "Ran {run} km; pain during {during}",
  after: "Ran {run} km; pain next morning {after}",
  "before during": "Ran {run} km; pain before {before}, during {during}",
  "before after": "Ran {run} km; pain before {before}, next morning {after}",
  "during after": "Ran {run} km; pain during {during}, next morning {after}",
  "before during after": "Ran {run} km; pain before {before}, during {during}, next morning {after}",
} as const satisfies Record<string, Sentence>;

export const runEntry = (run: Run): Entry => {
  const scores: Record<string, number> = {};
  if (run.painBefore !== undefined) scores["before"] = run.painBefore;
  if (run.painDuring !== undefined) scores["during"] = run.painDuring;
  if (run.painNextMorning !== undefined) scores["after"] = run.painNextMorning;
  const sentence = RAN[Object.keys(scores).join(" ") as keyof typeof RAN];
  return entryOn("run", run.date, { sentence, values: { run: kilometres(run.metres), ...scores } });
};

/** The longest run of the 30 days before another. */
export const longestEntry = (date: Day, metres: number, before: Day): Entry => {
  const values = { day: dayInDigits(before), run: kilometres(metres) };
  return entryOn("run", date, said("Longest run in the 30 days before {day}: {run} km", values));
};

/** The latest weekly entries, as many as asked for. */
export const weekEntries = (now: Now, howMany: number): Entry[] =>
  inOrder(
    now.p.weeks.slice(0, howMany).map(({ ending, severity }) => {
      const running = runningSaid(severity);
      const says = said("Running that week because of the back: {running}", { running });
      return entryOn("week", dayFromNumber(ending), says);
    }),
  );
