import { distanceField, formatDuration, type DistanceUnit } from "@/lib/units";
import { checkInFields, checkInOf, type CheckIn } from "@/lib/logs/check-in";
import { exerciseFields, exercisesOf, type ExerciseReport } from "@/lib/logs/exercise-report";
import { exerciseField } from "@/lib/logs/exercise-words";
import { choice, readForm, type FormErrors, type FormInput } from "@/lib/logs/form-fields";
import type { LoggedContent } from "@/lib/logs/logged-entry";
import { otherSportFields, otherSportOf } from "@/lib/logs/other-sport";
import { runFields, runOf, type Run } from "@/lib/logs/run";
import { answerFields, answersOf } from "@/lib/logs/screen-answers";
import { answerField } from "@/lib/logs/answer-words";
import { symptomFields } from "@/lib/logs/symptom";
import { SYMPTOM_ROWS } from "@/lib/logs/symptom-words";
import { parseResults, resultValues } from "@/lib/self-checks/check-form";
import { checkOf } from "@/lib/self-checks/checks";
import { HISTORIES, QUESTIONS, RUNNING } from "@/lib/triage/timeline";

const EMPTY = "Nothing would be left of this entry. Fill in something, or delete it.";

/** What was made of an edited entry: the same kind with its new content, or sentences by field. */
export type ParsedEntry = { ok: true; content: LoggedContent } | { ok: false; errors: FormErrors };

/** The form of an entry that is on record, filled with what it says. */
export function entryValues(entry: LoggedContent, unit: DistanceUnit): FormInput {
  switch (entry.kind) {
    case "check-in":
      return checkInValues(entry.said);
    case "run":
      return runValues(entry.said, unit);
    case "other-sport":
      return written({ "other.sport": entry.said.sport, "other.minutes": entry.said.minutes });
    case "exercise": {
      const { status, sets, reps, holdSeconds, effort, pain, formHeld } = entry.said;
      const name = exerciseField(entry.said);
      const numbers = { [`${name}.sets`]: sets, [`${name}.reps`]: reps, [`${name}.holdSeconds`]: holdSeconds };
      const form = yesNo(formHeld ?? null);
      const went = { [`${name}.effort`]: effort, [`${name}.pain`]: pain, [`${name}.formHeld`]: form };
      return written({ [name]: status, ...numbers, ...went });
    }
    case "screen":
    case "history":
      return Object.fromEntries(Object.entries(entry.said.answers).map(([id, answer]) => [answerField(id), answer]));
    case "week":
      return { running: entry.said.running };
    case "assessment":
      return resultValues(entry.said);
  }
}

/** How its distances are read, and the pairs of shoes that a run may name. */
type Named = { unit: DistanceUnit; shoeIds?: readonly string[] };

/** The posted form of an entry, read as strictly as when it was first written. */
export function parseEntry(entry: LoggedContent, form: FormInput, { unit, shoeIds = [] }: Named): ParsedEntry {
  switch (entry.kind) {
    case "check-in": {
      const read = readForm(checkInFields, form, symptomFields);
      if (!read.ok) return read;
      const { checkIn, errors } = checkInOf(read.data);
      return parsed(errors, checkIn && { ...entry, said: checkIn });
    }
    case "run": {
      // A distance left as it was shown stays as it is on record: three decimals of a kilometre hold a metre, those of a mile do not.
      const untouched = form["run.distance"] === distanceField(entry.said.metres, unit);
      const read = untouched
        ? readForm(runFields("km", shoeIds), { ...form, "run.distance": distanceField(entry.said.metres, "km") })
        : readForm(runFields(unit, shoeIds), form);
      if (!read.ok) return read;
      const { run, errors } = runOf(read.data);
      return parsed(errors, run && { ...entry, said: { ...entry.said, ...run } });
    }
    case "other-sport": {
      const read = readForm(otherSportFields, form);
      if (!read.ok) return read;
      const { otherSport, errors } = otherSportOf(read.data);
      return parsed(errors, otherSport && { ...entry, said: otherSport });
    }
    case "exercise": {
      const { assignmentId, itemId, name, dose } = entry.said;
      const due = [{ assignmentId, itemId }];
      const read = readForm({}, form, exerciseFields(due));
      if (!read.ok) return read;
      const { exercises, errors } = exercisesOf(read.data, due);
      const [report] = exercises ?? [];
      return parsed(errors, report ? { ...entry, said: { ...(report satisfies ExerciseReport), name, dose } } : null);
    }
    case "screen": {
      const read = readForm({}, form, answerFields(QUESTIONS));
      if (!read.ok) return read;
      const answers = answersOf(read.data, QUESTIONS);
      return parsed({}, Object.keys(answers).length > 0 ? { ...entry, said: { answers } } : null);
    }
    case "history": {
      const read = readForm({}, form, answerFields(HISTORIES));
      if (!read.ok) return read;
      const answers = answersOf(read.data, HISTORIES);
      return parsed({}, Object.keys(answers).length > 0 ? { ...entry, said: { answers } } : null);
    }
    case "week": {
      const read = readForm({ running: choice(RUNNING) }, form);
      if (!read.ok) return read;
      const { running } = read.data;
      return parsed({}, running && { ...entry, said: { running } });
    }
    case "assessment": {
      const { check, side } = entry.said;
      const read = parseResults(checkOf(check), form, [side]);
      if (!read.ok) return read;
      const [result] = read.results;
      return parsed({}, result ? { ...entry, said: { check, ...result } } : null);
    }
  }
}

function parsed(errors: FormErrors, content: LoggedContent | null): ParsedEntry {
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return content ? { ok: true, content } : { ok: false, errors: { form: EMPTY } };
}

type Texts = Record<string, string | number | null | undefined>;
const written = (texts: Texts): FormInput =>
  Object.fromEntries(Object.entries(texts).flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]])));
const yesNo = (answer: boolean | null) => (answer === null ? null : answer ? "yes" : "no");

/** The form of a check-in, filled with what it says. */
export function checkInValues({ backPain, symptoms, atRest, night, dailyLife, note }: CheckIn): FormInput {
  const texts: Texts = { backPain, atRest: yesNo(atRest), night, dailyLife: yesNo(dailyLife), note };
  const rows = [...SYMPTOM_ROWS];
  for (const { site, side, kind, score } of symptoms) {
    const isFirst = texts[`symptom.${site}.on`] === undefined;
    const at = isFirst ? site : rows.shift();
    texts[isFirst ? `symptom.${site}.on` : `symptom.${at}.site`] = isFirst ? 1 : site;
    Object.assign(texts, {
      [`symptom.${at}.side`]: side,
      [`symptom.${at}.kind`]: kind,
      [`symptom.${at}.score`]: score,
    });
  }
  return written(texts);
}

function runValues(run: Run, unit: DistanceUnit): FormInput {
  const { metres, seconds, effort, surface, kind, painBefore, painDuring, painNextMorning } = run;
  return written({
    "run.distance": distanceField(metres, unit),
    "run.duration": seconds === null ? null : formatDuration(seconds),
    "run.effort": effort,
    "run.surface": surface,
    "run.kind": kind,
    "run.painBefore": painBefore,
    "run.painDuring": painDuring,
    "run.painNextMorning": painNextMorning,
    "run.shoe": run.shoeId,
    "run.warmUp": yesNo(run.warmUp),
    "run.coolDown": yesNo(run.coolDown),
  });
}
