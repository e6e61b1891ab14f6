import type { Dose, DoseKind } from "./dose";
import { boundedDose, type ReadDose } from "./dose-bounds";
import type { Frequency } from "./frequency";
import { frequencyText } from "./frequency-words";

const duration = (seconds: number) => (seconds >= 120 && seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`);

function core(dose: Dose): string {
  switch (dose.kind) {
    case "hold":
    case "stretch":
      return `${dose.sets} × ${dose.holdSeconds} s`;
    case "reps":
      return `${dose.sets} × ${dose.reps}`;
    case "pyramid":
      return `${dose.pyramid.join("-")} × ${dose.holdSeconds} s`;
    case "time":
      return dose.sets === 1 ? duration(dose.durationSeconds) : `${dose.sets} × ${duration(dose.durationSeconds)}`;
  }
}

/**
 * A dose in the words of the field, with its frequency when given: "3 × 30 s each side", "6-4-2 × 10 s each side",
 * "3 × 15, hold 2 s · before each run". `parseDose` reads the part before " · " back without loss.
 */
export function doseText(dose: Dose, frequency?: Frequency): string {
  const words = [core(dose) + (dose.perSide ? " each side" : "")];
  if (dose.kind === "reps" && dose.holdSeconds !== undefined) words.push(`hold ${dose.holdSeconds} s`);
  if (dose.restSeconds !== undefined) words.push(`rest ${dose.restSeconds} s`);
  return words.join(", ") + (frequency ? ` · ${frequencyText(frequency)}` : "");
}

/** What is asked of one exercise besides its dose; null where the program does not say. */
type Asked = { tempo: string | null; loadKg: number | null; effortLimit: number | null; painLimit: number | null };

/** The rest of a prescription in words: "tempo 3-1-2, 8 kg, effort to 7, pain to 2"; empty when nothing is said. */
export const askedText = ({ tempo, loadKg, effortLimit, painLimit }: Asked): string =>
  [
    tempo === null ? null : `tempo ${tempo}`,
    loadKg === null ? null : `${loadKg} kg`,
    effortLimit === null ? null : `effort to ${effortLimit}`,
    painLimit === null ? null : `pain to ${painLimit}`,
  ]
    .filter((part) => part !== null)
    .join(", ");

/** A whole prescription: "3 × 12 each side · Mon, Wed, Fri · 8 kg, effort to 7". */
export function prescriptionText({ dose, frequency, ...asked }: Asked & { dose: Dose; frequency: Frequency }): string {
  const more = askedText(asked);
  return doseText(dose, frequency) + (more ? ` · ${more}` : "");
}

export type ParsedDose = { ok: true; dose: Dose } | { ok: false; why: string };

const CROSS = "\\s*[×x*]\\s*";
const SECONDS = "\\s*(?:s|sec|secs|second|seconds)";
const MINUTES = "\\s*(?:m|min|mins|minute|minutes)";
const patterns = {
  held: new RegExp(`^(\\d+)${CROSS}(\\d+)${SECONDS}$`),
  counted: new RegExp(`^(\\d+)${CROSS}(\\d+)(?:\\s*(?:reps?|repetitions?))?$`),
  pyramid: new RegExp(`^(\\d+(?:-\\d+)*)${CROSS}(\\d+)${SECONDS}$`),
  timed: new RegExp(`^(?:(\\d+)${CROSS})?(\\d+)(?:(${MINUTES})|${SECONDS})$`),
  hold: new RegExp(`^hold (\\d+)${SECONDS}$`),
  rest: new RegExp(`^rest (\\d+)${SECONDS}$`),
};

const examples: Record<DoseKind, string> = {
  hold: "Write it with seconds, like 3 × 20 s.",
  stretch: "Write it with seconds, like 2 × 30 s each side.",
  reps: "Write it as sets × repetitions, like 3 × 12. Repetitions have no seconds.",
  pyramid: "Write it like 6-4-2 × 10 s each side.",
  time: "Write it as a time, like 5 min or 3 × 20 s.",
};

function readCore(text: string, kind: DoseKind): Partial<ReadDose> | null {
  if (kind === "pyramid") {
    const match = patterns.pyramid.exec(text);
    return match && { pyramid: match[1]?.split("-").map(Number), holdSeconds: Number(match[2]) };
  }
  if (kind === "reps") {
    const match = patterns.counted.exec(text);
    return match && { sets: Number(match[1]), reps: Number(match[2]) };
  }
  if (kind === "time") {
    const match = patterns.timed.exec(text);
    return match && { sets: Number(match[1] ?? 1), durationSeconds: Number(match[2]) * (match[3] ? 60 : 1) };
  }
  const match = patterns.held.exec(text);
  return match && { sets: Number(match[1]), holdSeconds: Number(match[2]) };
}

/**
 * A dose typed as text, read as the given kind: "3 x 20 sec each side, rest 30 s".
 * A text whose unit belongs to another kind is refused with an example: "3 × 20 s" is never twenty repetitions.
 */
export function parseDose(text: string, kind: DoseKind): ParsedDose {
  const [first = "", ...extras] = text
    .toLowerCase()
    .replace(/[‐–—−]/g, "-")
    .split(",")
    .map((part) => part.trim());
  const perSide = /\s*(each side|per side|each leg|each)$/.test(first);
  const fields = readCore(first.replace(/\s*(each side|per side|each leg|each)$/, ""), kind);
  if (!fields) return { ok: false, why: examples[kind] };
  for (const extra of extras) {
    const hold = kind === "reps" ? patterns.hold.exec(extra) : null;
    const rest = patterns.rest.exec(extra);
    if (hold) fields.holdSeconds = Number(hold[1]);
    else if (rest) fields.restSeconds = Number(rest[1]);
    else return { ok: false, why: `We could not read “${extra}”. ${examples[kind]}` };
  }
  return boundedDose({ ...fields, kind, perSide });
}
