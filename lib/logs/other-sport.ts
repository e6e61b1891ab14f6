import type { z } from "zod";
import { choice, wholeNumber, type FormErrors } from "@/lib/logs/form-fields";
import { OTHER_SPORTS, type OtherSportName } from "@/lib/logs/other-sport-words";

/** A sport of a day beside running; `minutes` null is not reported. */
export type OtherSport = { sport: OtherSportName; minutes: number | null };

export const otherSportFields = { "other.sport": choice(OTHER_SPORTS), "other.minutes": wholeNumber(1, 1440) };
type Fields = z.output<z.ZodObject<typeof otherSportFields>>;

/** The other sport of a read form; null when none was named. Minutes of nothing are refused, never put to a sport. */
export function otherSportOf(form: Fields): { otherSport: OtherSport | null; errors: FormErrors } {
  const { "other.sport": sport, "other.minutes": minutes } = form;
  if (sport !== null) return { otherSport: { sport, minutes }, errors: {} };
  if (minutes === null) return { otherSport: null, errors: {} };
  return { otherSport: null, errors: { "other.sport": "Which sport was it? Or clear the minutes." } };
}
