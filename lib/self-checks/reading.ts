import type { Read } from "@/lib/logs/form-fields";
import type { Check, CheckSide, Measure } from "@/lib/self-checks/check";

type Numbers = Exclude<Measure, { kind: "words" }>;

/**
 * What one side of a check came to.
 * Shape  `tenths` or `result` by what the check measures; both null only when `stopped`. With `stopped`, `tenths` is where pain
 *        ended it: never a result to compare with.
 * Units  tenths of a second, a centimetre or a degree.
 */
export type CheckResult = { side: CheckSide; tenths: number | null; result: string | null; stopped: boolean };

export const UNIT_WORDS: Record<Numbers["kind"], { short: string; long: string }> = {
  seconds: { short: "s", long: "seconds" },
  centimetres: { short: "cm", long: "centimetres" },
  degrees: { short: "°", long: "degrees" },
};

export const STOPPED = "Stopped: pain";

/**
 * A typed number of a check. A comma is a decimal mark; seconds may be written as 1:23.
 * Shape  ("5,5", centimetres) -> 55, or a sentence to show beside the field.
 * Units  tenths, so that no binary fraction is ever stored.
 */
export function parseReading(text: string, measure: Numbers): Read<number> {
  const { kind, least, most } = measure;
  const unit = UNIT_WORDS[kind].long;
  const clock = kind === "seconds" ? /^([0-9]{1,2}):([0-5][0-9])(?:[.,]([0-9]))?$/.exec(text) : null;
  const number = /^([0-9]{1,5})(?:[.,]([0-9]+))?$/.exec(text);
  if (!clock && !number) return { ok: false, why: `Write a number of ${unit}, such as 42 or 42.5.` };
  if (!clock && (number?.[2]?.length ?? 0) > 1)
    return { ok: false, why: "One digit after the decimal mark is enough, such as 42.5." };
  const tenths = clock
    ? (Number(clock[1]) * 60 + Number(clock[2])) * 10 + Number(clock[3] ?? 0)
    : Number(number?.[1]) * 10 + Number(number?.[2] ?? 0);
  if (tenths < least * 10)
    return {
      ok: false,
      why: `Less than ${least} is no result. Leave it blank, or tick “${STOPPED}” if that is what happened.`,
    };
  if (tenths > most * 10) return { ok: false, why: tooMuch(measure) };
  return { ok: true, value: tenths };
}

const tooMuch = ({ kind, most }: Numbers) =>
  kind === "seconds" && most === 240
    ? "This one ends at 240 seconds. Write 240 if you held longer."
    : `That is more than ${most} ${UNIT_WORDS[kind].long}. Check the number.`;

/** "42.5", "42": a stored number as text for its field. Reads back through `parseReading` to the same tenths. */
export const readingField = (tenths: number): string =>
  tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)}.${tenths % 10}`;

/** "42.5 s", "80°". */
export const readingWords = (tenths: number, { kind }: Numbers): string =>
  `${readingField(tenths)}${kind === "degrees" ? "" : " "}${UNIT_WORDS[kind].short}`;

/** A result in a few words: "42.5 s", "Level", "Stopped: pain at 12 s". */
export function resultWords({ measured }: Pick<Check, "measured">, { tenths, result, stopped }: CheckResult): string {
  const words =
    measured.kind === "words"
      ? (measured.options.find(({ value }) => value === result)?.label ?? null)
      : tenths === null
        ? null
        : readingWords(tenths, measured);
  if (!stopped) return words ?? "Not reported";
  return words === null || measured.kind === "words" ? STOPPED : `${STOPPED} at ${words}`;
}

const SIDE_WORDS: Record<CheckSide, string> = { both: "", left: "left", right: "right" };

/** "Side bridge, left". */
export const sideName = ({ name }: Pick<Check, "name">, side: CheckSide): string =>
  side === "both" ? name : `${name}, ${SIDE_WORDS[side]}`;
