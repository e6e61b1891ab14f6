import { dayInWords } from "@/lib/days";
import type { SaidSentence, Value } from "@/lib/said";

const PLACE = /\{(\w+)\}/;
/** What tells two meanings of one text apart stands behind this, and is not said. */
const MEANING = " // ";

/**
 * A sentence in English, word for word as `ENGLISH.told` of lib/say.ts: receipts are stored in it, and the engine knows no
 * other language.
 */
export function english({ sentence, one, values }: SaidSentence): string {
  const form = one !== undefined && values?.["n"] === 1 ? one : sentence;
  const parts = partsOf(form);
  if (parts.length === 1) return parts[0]!;
  let text = "";
  for (let at = 0; at < parts.length; at++)
    text += at % 2 ? valueText(values?.[parts[at]!] ?? `{${parts[at]}}`) : parts[at];
  return text;
}

const known = new Map<string, string[]>();

/** What stands between places, and at every odd index the name of a place. The engine says few sentences, and those often. */
function partsOf(form: string): string[] {
  const seen = known.get(form);
  if (seen) return seen;
  const meaning = form.indexOf(MEANING);
  const parts = (meaning < 0 ? form : form.slice(0, meaning)).split(PLACE);
  known.set(form, parts);
  return parts;
}

function valueText(value: Value): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if ("sentence" in value) return english(value);
  if ("day" in value) return dayInWords(value.day);
  if ("number" in value) return value.number.toFixed(value.decimals);
  if ("metres" in value) throw new Error("The engine tells distances as numbers of km.");
  const parts = value.all.map(valueText);
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;
}
