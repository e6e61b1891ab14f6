import type { Day } from "@/lib/days";
import type { ExerciseStatus } from "@/lib/logs/exercise-words";
import { said, type SaidSentence, type Sentence, type Value } from "@/lib/said";
import { ENGLISH } from "@/lib/say";
import { SESSION_FIELDS, type SessionField, type SessionRecord } from "./session";

/**
 * One reported thing behind a decision. `value` is as stored, `text` says it in English, without the day; `said` tells the same
 * in any language, and what was stored before there were others has none.
 */
export type SessionEntry = {
  day: Day;
  field: SessionField;
  value: string | number | boolean;
  text: string;
  said?: SaidSentence;
};

const STATUSES = {
  "as-prescribed": "as prescribed",
  changed: "changed // of an exercise",
  "not-done": "not done",
} as const satisfies Record<ExerciseStatus, Sentence>;

const NOT_REPORTED = {
  status: "whether it was done: not reported",
  sets: "whether all sets were done: not reported",
  effort: "effort: not reported",
  pain: "pain during: not reported",
  nextMorning: "next morning: not reported",
  legSymptom: "leg symptom: not answered",
  formLost: "form: not answered",
  painRose: "whether pain rose in the run: not answered",
  repsOver: "repetitions over the target: not reported",
} as const satisfies Record<SessionField, Sentence>;

/** Null where nothing was reported. */
function words(session: SessionRecord, field: SessionField): SaidSentence | null {
  const { status, sets, effort, pain, nextMorning, legSymptom, formLost, painRose, repsOver } = session;
  switch (field) {
    case "status":
      return status && said(STATUSES[status]);
    case "sets":
      return sets && said("{done} of {due} sets", sets);
    case "effort":
      return effort === null ? null : said("effort {n} of 10", { n: effort });
    case "pain":
      return pain === null ? null : said("pain {n} of 10 during", { n: pain });
    case "nextMorning":
      return nextMorning && said(nextMorning === "above" ? "above baseline next morning" : "baseline next morning");
    case "legSymptom":
      return legSymptom === null ? null : said(legSymptom ? "a leg symptom" : "no leg symptom");
    case "formLost":
      return formLost === null ? null : said(formLost ? "form lost" : "form held");
    case "painRose":
      return painRose === null ? null : said(painRose ? "pain rose in the run" : "pain did not rise in the run");
    case "repsOver":
      return repsOver === null ? null : said("{n} over the target repetitions", { n: repsOver });
  }
}

/** The entry of a field, or none when the field is missing: what nobody reported stands behind nothing. */
export function entryOf(session: SessionRecord, field: SessionField): SessionEntry[] {
  const stored = session[field];
  const told = words(session, field);
  if (stored === null || told === null) return [];
  const value = typeof stored === "object" ? `${stored.done}/${stored.due}` : stored;
  return [{ day: session.day, field, value, text: ENGLISH.told(told), said: told }];
}

/** "12 Mar 2026: next morning: not reported"; on the day itself the next morning is still to come. */
export const missingSaid = (day: Day, field: SessionField, today: Day): SaidSentence =>
  said("{day}: {what}", {
    day: { day },
    what: said(field === "nextMorning" && day === today ? "next morning: still to come" : NOT_REPORTED[field]),
  });

/** "effort 5 of 10, form held": parts one after the other. */
export const listed = (parts: readonly Value[]): Value =>
  parts.length < 2
    ? (parts[0] ?? "")
    : parts.slice(1).reduce<Value>((before, after) => said("{before}, {after}", { before, after }), parts[0]!);

/** What entries say, as a list; stored ones in English where that is all there is. */
export const entriesSaid = (entries: readonly SessionEntry[]): Value =>
  listed(entries.map(({ text, said }) => said ?? text));

/** Whole sentences one after the other. */
export const inTurn = (first: SaidSentence, ...rest: readonly SaidSentence[]): SaidSentence =>
  rest.reduce((before, after) => said("{before} {after}", { before, after }), first);

/** Oldest day first, then in the order of the fields. */
const keyOf = ({ day, field, value }: SessionEntry) => `${day} ${SESSION_FIELDS.indexOf(field)} ${String(value)}`;

/** Each entry once, and the same whatever order they came in. */
export const inOrder = (entries: readonly SessionEntry[]): SessionEntry[] =>
  [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
