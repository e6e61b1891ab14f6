import { dayInWords } from "@/lib/days";
import type { SaidSentence, Value } from "@/lib/said";

const PLACE = /\{(\w+)\}/g;
/** What tells two meanings of one text apart stands behind this, and is not said. */
const MEANING = " // ";

/**
 * A sentence in English, word for word as `ENGLISH.told` of lib/say.ts: receipts are stored in it, and the engine knows no
 * other language.
 */
export function english({ sentence, one, values }: SaidSentence): string {
  const form = one !== undefined && values?.["n"] === 1 ? one : sentence;
  const meaning = form.indexOf(MEANING);
  const text = meaning < 0 ? form : form.slice(0, meaning);
  return values ? text.replace(PLACE, (place, name: string) => valueText(values[name] ?? place)) : text;
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
