import type { FormInput } from "@/lib/logs/form-fields";
import { said, type Sayable } from "@/lib/said";
import { fieldsOfPhases, fieldsOfRows, phasesOf, rearranged, rowsOf, withoutPhase, type FormRow } from "./form-rows";
import { droppedOn, weekPlaces, type WeekPlace } from "./form-week";
import { named } from "./joined";
import { maxItems, maxPhases } from "./program-offer";

/** What a button, a key or a drop does to a program form: "add.front-plank", "up.2", "phase-remove.0", "drop.3@5". */
export type Acted = {
  values: FormInput;
  /** Where the next key should land: a row or a phase, and the button it was pressed on. */
  focus: { list: "items" | "phases"; at: number; act: string } | null;
  said: Sayable;
};

type With = {
  /** The row a new exercise begins with; null when it is not in the library. */
  start: (exerciseId: string) => FormRow | null;
  nameOf: (exerciseId: string) => string;
  newId: () => string;
};

const text = (values: FormInput, name: string): string =>
  Object.hasOwn(values, name) ? ([values[name] ?? ""].flat()[0] ?? "") : "";
const withList = (values: FormInput, list: "items" | "phases", fields: FormInput): FormInput => ({
  ...Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith(`${list}.`))),
  ...fields,
});
const withRows = (values: FormInput, rows: readonly FormRow[]) => withList(values, "items", fieldsOfRows(rows));
const withPhases = (values: FormInput, phases: Parameters<typeof fieldsOfPhases>[0]) =>
  withList(values, "phases", fieldsOfPhases(phases));
const placeOf = (named: string | undefined): WeekPlace | null => weekPlaces.find((each) => each === named) ?? null;

const MOVED = { up: "{name} moved up.", down: "{name} moved down.", remove: "{name} removed." } as const;

/**
 * The form after an act that saves nothing; an act nobody knows, or that cannot be, leaves it as it is.
 * Shape  (values, act, with) -> values, where to put the focus, and what to say aloud.
 */
export function acted(values: FormInput, act: string, context: With): Acted {
  const dot = act.indexOf(".");
  const [verb, rest] = dot < 0 ? [act, ""] : [act.slice(0, dot), act.slice(dot + 1)];
  const [what = "", goal] = rest.split("@");
  const still: Acted = { values, focus: null, said: "" };
  if (verb.startsWith("phase-")) return phaseActed(values, verb, Number(what), context) ?? still;
  const rows = rowsOf(values);
  const place = placeOf(goal);
  if (verb === "add") {
    const row = context.start(what);
    if (!row || rows.length >= maxItems) return still;
    const added = { ...row, itemId: context.newId(), phaseId: text(values, "addTo") };
    return {
      values: withRows(values, [...rows, place ? droppedOn(added, place) : added]),
      focus: { list: "items", at: rows.length, act: "first" },
      said: said("{name} added, number {n}.", { name: named(context.nameOf(what)), n: rows.length + 1 }),
    };
  }
  const at = Number(what);
  const row = rows[at];
  if (!row) return still;
  const name = named(context.nameOf(row.exerciseId));
  if (verb === "drop" && place)
    return {
      values: withRows(values, rows.with(at, droppedOn(row, place))),
      focus: { list: "items", at, act: "first" },
      said: said("{name} moved in the week.", { name }),
    };
  if (verb === "to") {
    const to = Math.max(0, Math.min(Number(goal) || 0, rows.length - 1));
    const others = rows.toSpliced(at, 1);
    return {
      values: withRows(values, others.toSpliced(to, 0, row)),
      focus: { list: "items", at: to, act: "up" },
      said: said("{name} is number {n} now.", { name, n: to + 1 }),
    };
  }
  if (verb !== "up" && verb !== "down" && verb !== "remove") return still;
  const next = rearranged(rows, verb, at);
  const to = verb === "up" ? at - 1 : verb === "down" ? at + 1 : at;
  return {
    values: withRows(values, next),
    focus: { list: "items", at: Math.max(0, Math.min(to, next.length - 1)), act: verb },
    said: said(MOVED[verb], { name }),
  };
}

function phaseActed(values: FormInput, verb: string, at: number, { newId }: With): Acted | null {
  const phases = phasesOf(values);
  if (verb === "phase-add") {
    if (phases.length >= maxPhases) return null;
    const phaseId = newId();
    const next = [...phases, { phaseId, title: "", begin: "", end: "" }];
    // What is there already belongs to the first phase a program gets.
    const rows = phases.length === 0 ? rowsOf(values).map((row) => ({ ...row, phaseId })) : rowsOf(values);
    return {
      values: { ...withRows(withPhases(values, next), rows), addTo: phaseId },
      focus: { list: "phases", at: phases.length, act: "first" },
      said: said("Phase {n} added.", { n: next.length }),
    };
  }
  const phase = phases[at];
  if (!phase) return null;
  const act = verb.slice("phase-".length);
  if (act !== "up" && act !== "down" && act !== "remove") return null;
  const next = rearranged(phases, act, at);
  const kept = withPhases(values, next);
  const gone = act === "remove";
  const to = act === "up" ? at - 1 : act === "down" ? at + 1 : at;
  return {
    values: gone ? { ...withRows(kept, withoutPhase(rowsOf(values), phase.phaseId)), addTo: "" } : kept,
    focus: { list: "phases", at: Math.max(0, Math.min(to, next.length - 1)), act: verb },
    said: gone
      ? said("Phase {n} removed. Its exercises are in every phase now.", { n: at + 1 })
      : said(act === "up" ? "Phase moved up." : "Phase moved down."),
  };
}
