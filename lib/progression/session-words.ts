import { type Day, dayInWords } from "@/lib/days";
import { EXERCISE_STATUS_LABELS } from "@/lib/logs/exercise-words";
import { SESSION_FIELDS, type SessionField, type SessionRecord } from "./session";

/** One reported thing behind a decision. `value` is as stored, `text` says it in words, without the day. */
export type SessionEntry = { day: Day; field: SessionField; value: string | number | boolean; text: string };

const NOT_REPORTED: Record<SessionField, string> = {
  status: "whether it was done: not reported",
  sets: "whether all sets were done: not reported",
  effort: "effort: not reported",
  pain: "pain during: not reported",
  nextMorning: "next morning: not reported",
  legSymptom: "leg symptom: not answered",
  formLost: "form: not answered",
  painRose: "whether pain rose in the run: not answered",
  repsOver: "repetitions over the target: not reported",
};

function words(session: SessionRecord, field: SessionField): string {
  switch (field) {
    case "status":
      return session.status ? EXERCISE_STATUS_LABELS[session.status].toLowerCase() : "";
    case "sets":
      return session.sets ? `${session.sets.done} of ${session.sets.due} sets` : "";
    case "effort":
      return `effort ${session.effort} of 10`;
    case "pain":
      return `pain ${session.pain} of 10 during`;
    case "nextMorning":
      return session.nextMorning === "above" ? "above baseline next morning" : "baseline next morning";
    case "legSymptom":
      return session.legSymptom ? "a leg symptom" : "no leg symptom";
    case "formLost":
      return session.formLost ? "form lost" : "form held";
    case "painRose":
      return session.painRose ? "pain rose in the run" : "pain did not rise in the run";
    case "repsOver":
      return `${session.repsOver} over the target repetitions`;
  }
}

/** The entry of a field, or none when the field is missing: what nobody reported stands behind nothing. */
export function entryOf(session: SessionRecord, field: SessionField): SessionEntry[] {
  const stored = session[field];
  if (stored === null) return [];
  const value = typeof stored === "object" ? `${stored.done}/${stored.due}` : stored;
  return [{ day: session.day, field, value, text: words(session, field) }];
}

/** "12 Mar 2026: next morning: not reported"; on the day itself the next morning is still to come. */
export const missingText = (day: Day, field: SessionField, today: Day): string =>
  field === "nextMorning" && day === today
    ? `${dayInWords(day)}: next morning: still to come`
    : `${dayInWords(day)}: ${NOT_REPORTED[field]}`;

/** Oldest day first, then in the order of the fields. */
const keyOf = ({ day, field, value }: SessionEntry) => `${day} ${SESSION_FIELDS.indexOf(field)} ${String(value)}`;

/** Each entry once, and the same whatever order they came in. */
export const inOrder = (entries: readonly SessionEntry[]): SessionEntry[] =>
  [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
