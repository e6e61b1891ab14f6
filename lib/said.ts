import type { Day } from "@/lib/days";
import type { DistanceUnit } from "@/lib/units";
import type { GERMAN } from "@/messages/german";

type Catalogue = typeof GERMAN;

/** Every sentence there is, in English: it is its own key, and what has no German does not compile. */
export type Sentence = { [S in keyof Catalogue]: Catalogue[S] extends string ? S : never }[keyof Catalogue];
/** Those that change with a number, in the form for many. */
export type Counted = Exclude<keyof Catalogue, Sentence>;
/** The names in braces within a sentence. */
export type Places<S extends string> = S extends `${string}{${infer Place}}${infer Rest}`
  ? Place | Places<Rest>
  : never;

/** What stands in a place: text as it is (a name), a number, another sentence, or what is written differently in each language. */
export type Value =
  | string
  | number
  | SaidSentence
  | { day: Day }
  | { number: number; decimals: number }
  | { metres: number; unit: DistanceUnit }
  | { all: readonly Value[] };
type ValuesOf<S extends string> = [Places<S>] extends [never] ? [] : [values: Record<Places<S>, Value>];

/** A sentence and what it is said of, before anybody has chosen a language. `one` is its form for a count of one. */
export type SaidSentence = { sentence: string; one?: string; values?: Readonly<Record<string, Value>> };
/** Something of ours to say: a sentence without places as it is, any other with what stands in them. */
export type Said = Sentence | SaidSentence;
/** The same, or text that may not be ours, as a name that somebody gave or what was stored long ago: that is said as it is. */
export type Sayable = string | SaidSentence;

/**
 * A sentence to be said later, in the language of whoever reads it.
 * Shape  ("At most {n} letters.", { n: 80 }) -> what `Say.told` takes; it can be stored and sent as JSON.
 */
export const said = <S extends Sentence>(sentence: S, ...[values]: ValuesOf<S>): SaidSentence =>
  values ? { sentence, values } : { sentence };

/** The same of a number of things: `{n}` is the number. Shape (2, "{n} run", "{n} runs"). */
export const counted = <S extends Counted>(
  n: number,
  one: string,
  many: S,
  values: Record<Exclude<Places<S>, "n">, Value> = {} as never,
): SaidSentence => ({ sentence: many, one, values: { n, ...values } });

/** What is said of a fault that zod found: a sentence with places comes along as the issue's parameter. */
export const saidOf = (issue: { message: string; params?: Record<string, unknown> } | undefined): Sayable =>
  (issue?.params?.said as SaidSentence | undefined) ?? issue?.message ?? "";

/** A sentence with places, for `ctx.addIssue` of a zod schema. */
export const issueOf = (sentence: SaidSentence) =>
  ({ code: "custom", message: sentence.sentence, params: { said: sentence } }) as const;
