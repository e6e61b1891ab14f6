import { painCeiling, type Progression } from "./progression";
import type { SessionField, SessionRecord } from "./session";

/**
 * What one session says of its step, best first. `good` meets every condition of a step up; `short` is known and calm but does
 * not; `skipped` was not done; `unknown` lacks something a verdict needs; `hold` is pain above the limit that settled; `down` is
 * too much. A later one is the worse.
 */
export const MARKS = ["good", "short", "skipped", "unknown", "hold", "down"] as const;
export type Mark = (typeof MARKS)[number];

/**
 * `because`: the fields behind the mark. `missing`: what nobody reported of what a step up needs. `tells`: it was done, and all
 * that could have made it `down` was reported, so that an earlier `down` is no longer the latest word.
 */
export type Reading = {
  mark: Mark;
  because: SessionField[];
  missing: SessionField[];
  tells: boolean;
  onOtherStep: boolean;
};

const TELLING = ["pain", "nextMorning", "legSymptom", "formLost"] as const;
const NEEDED = ["effort", ...TELLING] as const;
const notDone = ({ status, sets }: SessionRecord) => status === "not-done" || sets?.done === 0;

/** How far it was done; null when neither the status nor the sets say. Where they disagree the smaller counts. */
function doneField(session: SessionRecord): "status" | "sets" | null {
  if (session.status === "changed" || session.status === "not-done") return "status";
  return session.sets ? "sets" : session.status ? "status" : null;
}
const doneInFull = ({ status, sets }: SessionRecord) =>
  (status === "as-prescribed" || (status === null && sets !== null)) && (sets === null || sets.done >= sets.due);

const tooMuch = (session: SessionRecord): SessionField[] => [
  ...(session.pain !== null && session.pain > painCeiling ? ["pain" as const] : []),
  ...(session.nextMorning === "above" ? ["nextMorning" as const] : []),
  ...(session.formLost ? ["formLost" as const] : []),
];

function fallsShort(session: SessionRecord, { effortLimit }: Progression): SessionField[] {
  const done = doneField(session);
  return [
    ...(done && !doneInFull(session) ? [done] : []),
    ...(session.effort !== null && session.effort > effortLimit ? ["effort" as const] : []),
    ...(session.legSymptom ? ["legSymptom" as const] : []),
    ...(session.painRose ? ["painRose" as const] : []),
  ];
}

/** Reads one session. `mustBeAt`: the step it has to be of to count as good; null = its own. */
export function readingOf(session: SessionRecord, progression: Progression, mustBeAt: number | null): Reading {
  const onOtherStep = mustBeAt !== null && session.step !== mustBeAt;
  const step = progression.steps[session.step] ?? progression.steps[progression.at];
  const needed: SessionField[] = step?.kind === "rung" ? [...NEEDED, "painRose"] : [...NEEDED];
  const done = doneField(session);
  const missing: SessionField[] = [
    ...(done ? [] : ["sets" as const]),
    ...needed.filter((field) => session[field] === null),
  ];
  const tells = !notDone(session) && TELLING.every((field) => session[field] !== null);
  const say = (mark: Mark, because: SessionField[]): Reading => ({ mark, because, missing, tells, onOtherStep });

  const over = tooMuch(session);
  if (over.length > 0) return say("down", over);
  if (session.pain !== null && session.pain > progression.painLimit)
    return session.nextMorning === "baseline" ? say("hold", ["pain", "nextMorning"]) : say("unknown", ["pain"]);
  if (notDone(session)) return { ...say("skipped", [done ?? "status"]), missing: [] };
  const short = fallsShort(session, progression);
  if (!tells) return say("unknown", short);
  if (short.length > 0 || onOtherStep) return say("short", short);
  return missing.length > 0 ? say("unknown", []) : say("good", [...(done ? [done] : []), ...needed]);
}
