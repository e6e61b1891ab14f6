import { dayInWords, type Day } from "@/lib/days";
import type { Language } from "@/lib/language";
import type { Counted, Places, Sayable, SaidSentence, Sentence, Value } from "@/lib/said";
import { formatDistance, type DistanceUnit } from "@/lib/units";

/** Sentences of one language by their English; with two forms where a number decides. */
export type Words = Readonly<Record<string, string | { one: string; other: string }>>;

type ValuesOf<S extends string> = [Places<S>] extends [never] ? [] : [values: Record<Places<S>, Value>];

/** Says everything in one language. Shape  say("Saved {n} days.", { n: 3 }) -> "3 Tage gesichert." */
export type Say = {
  <S extends Sentence>(sentence: S, ...values: ValuesOf<S>): string;
  language: Language;
  /** A sentence of a number of things: `{n}` is the number. */
  count: <S extends Counted>(
    n: number,
    one: string,
    many: S,
    values?: Record<Exclude<Places<S>, "n">, Value>,
  ) => string;
  /** What was made where no language was known; text that is no sentence of ours is said as it is. */
  told: (said: Sayable) => string;
  /** "1 Jun 2026". */
  day: (day: Day) => string;
  /** A number with as many decimals as it has, or with a fixed number of them. */
  number: (number: number, decimals?: number) => string;
  distance: (metres: number, unit: DistanceUnit) => string;
  /** "a, b and c". */
  all: (parts: readonly string[]) => string;
};

const PLACE = /\{(\w+)\}/g;
/** What tells two meanings of one English text apart stands behind this, and is not said. */
const MEANING = " // ";

/**
 * The voice of a language.
 * Shape  (language, words): `words` may lack sentences, as a browser's do; those are said in English.
 */
export function sayIn(language: Language, words: Words): Say {
  const say = (sentence: string, values?: Readonly<Record<string, Value>>) => told({ sentence, values });
  const number = (value: number, decimals?: number) => numberIn(language, value, decimals);
  const distance = (metres: number, unit: DistanceUnit) => inNumbers(language, formatDistance(metres, unit));
  const all = (parts: readonly string[]) => allIn(language, parts);
  const told = (said: Sayable): string => {
    const { sentence, one, values }: SaidSentence = typeof said === "string" ? { sentence: said } : said;
    const text = formOf(words[sentence], { sentence, one, n: values?.n }, language);
    return values ? text.replace(PLACE, (place, name: string) => valueText(values[name] ?? place)) : text;
  };
  const valueText = (value: Value): string => {
    if (typeof value === "string") return value;
    if (typeof value === "number") return number(value);
    if ("sentence" in value) return told(value);
    if ("day" in value) return dayInWords(value.day, language);
    if ("number" in value) return number(value.number, value.decimals);
    if ("metres" in value) return distance(value.metres, value.unit);
    return all(value.all.map(valueText));
  };
  return Object.assign(say, {
    language,
    told,
    number,
    distance,
    all,
    count: (n: number, one: string, many: string, values: Readonly<Record<string, Value>> = {}) =>
      told({ sentence: many, one, values: { n, ...values } }),
    day: (day: Day) => dayInWords(day, language),
  }) as Say;
}

type English = { sentence: string; one: string | undefined; n: Value | undefined };

function formOf(known: Words[string] | undefined, { sentence, one, n }: English, language: Language): string {
  const isOne = typeof n === "number" && pluralsOf(language).select(n) === "one";
  const text = known ?? (isOne && one !== undefined ? one : sentence);
  const form = typeof text === "string" ? text : text[isOne ? "one" : "other"];
  const meaning = form.indexOf(MEANING);
  return meaning < 0 ? form : form.slice(0, meaning);
}

const plurals = new Map<Language, Intl.PluralRules>();

function pluralsOf(language: Language): Intl.PluralRules {
  const known = plurals.get(language) ?? new Intl.PluralRules(language);
  plurals.set(language, known);
  return known;
}

const numberIn = (language: Language, value: number, decimals?: number): string =>
  inNumbers(language, decimals === undefined ? String(value) : value.toFixed(decimals));

/** Numbers come without thousands marks: a reader of both languages takes "1.234" for either. */
const inNumbers = (language: Language, text: string): string => (language === "de" ? text.replace(".", ",") : text);

const AND: Record<Language, string> = { en: "and", de: "und" };

const allIn = (language: Language, parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} ${AND[language]} ${parts[parts.length - 1]}`;

/** English needs no dictionary: a sentence is its own key. */
export const ENGLISH: Say = sayIn("en", {});
