import { z } from "zod";

/** A posted form as plain text: one string a field, or several when the browser sent the field more than once. */
export type FormInput = Readonly<Record<string, string | string[]>>;
/** Sentences to show, each under the name of its field; "form" holds what belongs to no field. */
export type FormErrors = Record<string, string>;
export type Read<T> = { ok: true; value: T } | { ok: false; why: string };

export const NOTHING_TO_SAVE = "Nothing to save yet: fill in at least one thing, or leave this for later.";
const UNKNOWN_FIELD = "This page sent something we do not know. Reload it and try again; what you typed is still here.";
const ONE_ANSWER = "Give one answer here.";

/** One text field. Blank, spaces or absent is null, never 0 and never ""; anything else is what `read` makes of it. */
export const field = <T>(read: (text: string) => Read<T>) =>
  z
    .string({ error: ONE_ANSWER })
    .optional()
    .transform((typed, ctx): T | null => {
      const text = (typed ?? "").trim();
      if (text === "") return null;
      const result = read(text);
      if (result.ok) return result.value;
      ctx.addIssue({ code: "custom", message: result.why });
      return z.NEVER;
    });

/** One of a few fixed answers, or null when none was given. */
export const choice = <const T extends string>(options: readonly T[], why = "Choose one of the answers shown.") =>
  field<T>((text) => {
    const value = options.find((option) => option === text);
    return value === undefined ? { ok: false, why } : { ok: true, value };
  });

/** "yes" or "no" as true or false; not answered is null, never false. */
export const yesNo = field<boolean>((text) =>
  text === "yes" || text === "no" ? { ok: true, value: text === "yes" } : { ok: false, why: "Choose yes or no." },
);

/** A whole number from `least` to `most`, or null. */
export const wholeNumber = (least: number, most: number) =>
  field<number>((text) =>
    /^(?:0|[1-9][0-9]{0,5})$/.test(text) && Number(text) >= least && Number(text) <= most
      ? { ok: true, value: Number(text) }
      : { ok: false, why: `Write a whole number from ${least} to ${most}.` },
  );

/** A ticked box sends its value; an unticked one sends nothing. */
export const ticked = field<true>((text) =>
  text === "1" || text === "on" ? { ok: true, value: true } : { ok: false, why: "Tick the box or leave it." },
).transform((value) => value === true);

type Fields<S extends Record<string, z.ZodType>> = z.output<z.ZodObject<S>> & Readonly<Record<string, unknown>>;

/**
 * Reads `form` by `shape` and by `more`, whose names are only known at run time. A field neither names is refused, so that
 * nothing is dropped unseen.
 * Errors one kind sentence a field. The caller keeps what was typed.
 */
export function readForm<S extends Record<string, z.ZodType>>(
  shape: S,
  form: FormInput,
  more: Readonly<Record<string, z.ZodType>> = {},
): { ok: true; data: Fields<S> } | { ok: false; errors: FormErrors } {
  const errors: FormErrors = {};
  const all: Readonly<Record<string, z.ZodType>> = { ...more, ...shape };
  if (Object.keys(form).some((name) => !Object.hasOwn(all, name))) errors.form = UNKNOWN_FIELD;
  const data: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(all)) {
    const parsed = schema.safeParse(Object.hasOwn(form, name) ? form[name] : undefined);
    if (parsed.success) data[name] = parsed.data;
    else errors[name] = parsed.error.issues[0]?.message ?? ONE_ANSWER;
  }
  return Object.keys(errors).length === 0 ? { ok: true, data: data as Fields<S> } : { ok: false, errors };
}
