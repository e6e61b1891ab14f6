import type { Dose, DoseKind } from "./dose";
import { boundedDose, type ReadDose } from "./dose-bounds";
import type { Frequency } from "./frequency";
import { frequencyText } from "./frequency-words";
import { joined } from "./joined";
import { said, type Said, type Sayable, type Sentence } from "@/lib/said";

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
 * "3 × 15, hold 2 s · before each run". `parseDose` reads the part before " · " back without loss, in every language.
 */
export function doseText(dose: Dose, frequency?: Frequency): Sayable {
  const words: Sayable[] = [dose.perSide ? said("{dose} each side", { dose: core(dose) }) : core(dose)];
  if (dose.kind === "reps" && dose.holdSeconds !== undefined) words.push(said("hold {n} s", { n: dose.holdSeconds }));
  if (dose.restSeconds !== undefined) words.push(said("rest {n} s", { n: dose.restSeconds }));
  const text = joined(words, ", ");
  return frequency ? joined([text, frequencyText(frequency)], " · ") : text;
}

/** What is asked of one exercise besides its dose; null where the program does not say. */
type Asked = { tempo: string | null; loadKg: number | null; effortLimit: number | null; painLimit: number | null };

/** The rest of a prescription in words: "tempo 3-1-2, 8 kg, effort to 7, pain to 2"; "" when nothing is said. */
export function askedText({ tempo, loadKg, effortLimit, painLimit }: Asked): Sayable {
  const parts = [
    tempo === null ? null : said("tempo {tempo}", { tempo }),
    loadKg === null ? null : said("{n} kg", { n: loadKg }),
    effortLimit === null ? null : said("effort to {n}", { n: effortLimit }),
    painLimit === null ? null : said("pain to {n}", { n: painLimit }),
  ].filter((part) => part !== null);
  return parts.length > 0 ? joined(parts, ", ") : "";
}

/** A whole prescription: "3 × 12 each side · Mon, Wed, Fri · 8 kg, effort to 7". */
export function prescriptionText({ dose, frequency, ...asked }: Asked & { dose: Dose; frequency: Frequency }): Sayable {
  const [text, more] = [doseText(dose, frequency), askedText(asked)];
  return more ? joined([text, more], " · ") : text;
}

export type ParsedDose = { ok: true; dose: Dose } | { ok: false; why: Said };

const CROSS = "\\s*[×x*]\\s*";
const SECONDS = "\\s*(?:s|sec|secs|second|seconds|sek\\.?|sekunden?)";
const MINUTES = "\\s*(?:m|mins?|min\\.|minute|minutes|minuten)";
const patterns = {
  held: new RegExp(`^(\\d+)${CROSS}(\\d+)${SECONDS}$`),
  counted: new RegExp(`^(\\d+)${CROSS}(\\d+)(?:\\s*(?:reps?|repetitions?|wdh\\.?|wiederholung(?:en)?))?$`),
  pyramid: new RegExp(`^(\\d+(?:-\\d+)*)${CROSS}(\\d+)${SECONDS}$`),
  timed: new RegExp(`^(?:(\\d+)${CROSS})?(\\d+)(?:(${MINUTES})|${SECONDS})$`),
  hold: [new RegExp(`^(?:hold|halten) (\\d+)${SECONDS}$`), new RegExp(`^(\\d+)${SECONDS} halten$`)],
  rest: [new RegExp(`^(?:rest|pause) (\\d+)${SECONDS}$`), new RegExp(`^(\\d+)${SECONDS} pause$`)],
};
const PER_SIDE = /\s*(each side|per side|each leg|each|je seite|pro seite|je bein|pro bein)$/;

const examples: Record<DoseKind, Sentence> = {
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

const secondsIn = (text: string, ways: readonly RegExp[]): number | null => {
  const match = ways.map((way) => way.exec(text)).find(Boolean);
  return match ? Number(match[1]) : null;
};

/**
 * A dose typed as text, read as the given kind: "3 x 20 sec each side, rest 30 s", or as Germans write it.
 * A text whose unit belongs to another kind is refused with an example: "3 × 20 s" is never twenty repetitions.
 */
export function parseDose(text: string, kind: DoseKind): ParsedDose {
  const [first = "", ...extras] = text
    .toLowerCase()
    .replace(/[‐–—−]/g, "-")
    .split(",")
    .map((part) => part.trim());
  const perSide = PER_SIDE.test(first);
  const fields = readCore(first.replace(PER_SIDE, ""), kind);
  if (!fields) return { ok: false, why: examples[kind] };
  for (const extra of extras) {
    const hold = kind === "reps" ? secondsIn(extra, patterns.hold) : null;
    const rest = secondsIn(extra, patterns.rest);
    if (hold !== null) fields.holdSeconds = hold;
    else if (rest !== null) fields.restSeconds = rest;
    else {
      const example = { sentence: examples[kind] };
      return { ok: false, why: said("We could not read “{part}”. {example}", { part: extra, example }) };
    }
  }
  return boundedDose({ ...fields, kind, perSide });
}
