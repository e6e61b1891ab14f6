import { z } from "zod";
import { dayInWords, isDay, type Day } from "@/lib/days";
import { choice, field, readForm, ticked, type FormErrors, type FormInput } from "@/lib/logs/form-fields";
import { CATEGORIES, type Category, type Details } from "./page-record";

const day = field<Day>((text) =>
  isDay(text) ? { ok: true, value: text } : { ok: false, why: "Write a date, such as 2026-05-31." },
);
const SHAPE = {
  birthDate: day,
  firstEpisode: choice(["yes", "no", "unknown"], "Choose one of the answers shown."),
  onset: day,
  resolvedOn: day,
  confirm: ticked,
};

export type ParsedDetails = { ok: true; details: Details } | { ok: false; errors: FormErrors };

/**
 * What the rules read beside the logs, as a form sends it; blank is not known. Closing an episode on another day than
 * `before` has must be confirmed, because pain up to that day then belongs to the past.
 */
export function parseDetails(form: FormInput, at: { today: Day; before: Details }): ParsedDetails {
  const read = readForm(SHAPE, form);
  if (!read.ok) return read;
  const { birthDate, onset, resolvedOn, confirm } = read.data;
  const errors: FormErrors = {};
  const past = (name: string, value: Day | null) => {
    if (value !== null && value > at.today) errors[name] = `This is after today, ${dayInWords(at.today)}.`;
  };
  past("birthDate", birthDate);
  past("onset", onset);
  past("resolvedOn", resolvedOn);
  if (birthDate && onset && onset < birthDate) errors.onset = "This is before the birth date.";
  if (resolvedOn && resolvedOn !== at.before.resolvedOn && !confirm)
    errors.confirm = "Tick the box to close the episode: pain up to that day will belong to the past.";
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const firstEpisode = { yes: true, no: false, unknown: null }[read.data.firstEpisode ?? "unknown"];
  return { ok: true, details: { birthDate, firstEpisode, onset, resolvedOn } };
}

/** The categories that a coach may not see: all that the form does not tick. */
export function keptOf(shared: readonly string[]): { ok: true; kept: Category[] } | { ok: false } {
  const known = z.array(z.enum(CATEGORIES)).max(CATEGORIES.length).safeParse(shared);
  if (!known.success) return { ok: false };
  return { ok: true, kept: CATEGORIES.filter((category) => !known.data.includes(category)) };
}
