import { z } from "zod";
import { isDay, type Day } from "@/lib/days";
import { choice, field, readForm, type FormErrors, type FormInput } from "@/lib/logs/form-fields";
import type { Shoe, ShoeSaid } from "@/lib/shoes/shoe";
import { FITS, PURPOSES, SHOE_TYPES } from "@/lib/shoes/shoe-words";
import { plainText } from "@/lib/text";
import { distanceField, parseTotal, type DistanceUnit } from "@/lib/units";

export const NAME_LENGTH = 60;
const FURTHEST_METRES = 20_000_000;
const NAME = "Give them a name, such as the model.";

const name = z
  .string({ error: NAME })
  .transform((text) => text.trim())
  .pipe(z.string().min(1, NAME).pipe(plainText(NAME_LENGTH)));

const since = (today: Day) =>
  field<Day>((text) =>
    !isDay(text)
      ? { ok: false, why: "That is not a date of the calendar." }
      : text > today
        ? { ok: false, why: "That day has not come yet." }
        : text < "1980-01-01"
          ? { ok: false, why: "That is long ago. Check the year." }
          : { ok: true, value: text },
  );

const total = (unit: DistanceUnit) =>
  field<number>((text) => {
    const metres = parseTotal(text, unit);
    if (metres === null) return { ok: false, why: `Write a number of ${unit}, such as 250; 0 for new shoes.` };
    return metres <= FURTHEST_METRES ? { ok: true, value: metres } : { ok: false, why: "That is a lot. Check it." };
  });

export type ParsedShoe = { ok: true; said: ShoeSaid } | { ok: false; errors: FormErrors };

/**
 * The posted form of a pair of shoes; what was left blank is null, "not said", and never 0.
 * Shape  name, purpose, type, fit, inUseSince, startDistance. A distance left as `before` was shown stays to the metre.
 */
export function parseShoe(
  form: FormInput,
  { unit, today, before }: { unit: DistanceUnit; today: Day; before?: Pick<Shoe, "startMetres"> },
): ParsedShoe {
  const read = readForm(
    {
      ...{ name, purpose: choice(PURPOSES), type: choice(SHOE_TYPES), fit: choice(FITS) },
      ...{ inUseSince: since(today), startDistance: total(unit) },
    },
    form,
  );
  if (!read.ok) return read;
  const { startDistance, ...said } = read.data;
  const shown = before?.startMetres ?? null;
  const untouched = shown !== null && form.startDistance === distanceField(shown, unit);
  return { ok: true, said: { ...said, startMetres: untouched ? shown : startDistance } };
}

/** The form of a pair that stands, filled with what it says. */
export function shoeValues(shoe: ShoeSaid, unit: DistanceUnit): Record<string, string> {
  const { name, purpose, type, fit, inUseSince, startMetres } = shoe;
  const startDistance = startMetres === null ? null : distanceField(startMetres, unit);
  const texts = Object.entries({ name, purpose, type, fit, inUseSince, startDistance });
  return Object.fromEntries(texts.flatMap(([field, text]) => (text === null ? [] : [[field, text]])));
}
