import { z } from "zod";
import { choice, field, yesNo, type FormErrors } from "@/lib/logs/form-fields";
import { nprs, type Nprs } from "@/lib/logs/nprs";
import { RUN_KINDS, SURFACES, type RunKind, type Surface } from "@/lib/logs/run-words";
import { parseDistance, parseDuration, type DistanceUnit } from "@/lib/units";

/** One run of a day: whole metres, whole seconds; effort 0 to 10 in the athlete's own sense. Every null is "not reported". */
export type Run = {
  metres: number;
  seconds: number | null;
  effort: number | null;
  surface: Surface | null;
  kind: RunKind | null;
  painBefore: Nprs | null;
  painDuring: Nprs | null;
  painNextMorning: Nprs | null;
  /** One of the athlete's own pairs. */
  shoeId: string | null;
  warmUp: boolean | null;
  coolDown: boolean | null;
};

const distance = (unit: DistanceUnit) =>
  field<number>((text) => {
    const parsed = parseDistance(text, unit);
    return parsed.ok ? { ok: true, value: parsed.metres } : parsed;
  });
const duration = field<number>((text) => {
  const parsed = parseDuration(text);
  return parsed.ok ? { ok: true, value: parsed.seconds } : parsed;
});

/** The fields of a run's form; `shoeIds` are the pairs it may name. */
export const runFields = (unit: DistanceUnit, shoeIds: readonly string[]) => ({
  "run.distance": distance(unit),
  "run.duration": duration,
  "run.effort": nprs,
  "run.surface": choice(SURFACES),
  "run.kind": choice(RUN_KINDS),
  "run.painBefore": nprs,
  "run.painDuring": nprs,
  "run.painNextMorning": nprs,
  "run.shoe": choice(shoeIds, "Choose one of your own pairs of shoes."),
  "run.warmUp": yesNo,
  "run.coolDown": yesNo,
});
type RunFields = z.output<z.ZodObject<ReturnType<typeof runFields>>>;

/** The run of a read form; null when none of its fields was filled. A run without a distance is refused, never stored as 0. */
export function runOf(form: RunFields): { run: Run | null; errors: FormErrors } {
  const metres = form["run.distance"];
  const rest = {
    seconds: form["run.duration"],
    effort: form["run.effort"],
    surface: form["run.surface"],
    kind: form["run.kind"],
    painBefore: form["run.painBefore"],
    painDuring: form["run.painDuring"],
    painNextMorning: form["run.painNextMorning"],
    shoeId: form["run.shoe"],
    warmUp: form["run.warmUp"],
    coolDown: form["run.coolDown"],
  };
  if (metres !== null) return { run: { metres, ...rest }, errors: {} };
  if (Object.values(rest).every((answer) => answer === null)) return { run: null, errors: {} };
  return {
    run: null,
    errors: { "run.distance": "How far was the run? A rough distance is fine. No run: clear its other fields." },
  };
}
