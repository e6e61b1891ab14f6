import type { z } from "zod";
import { choice, ticked, type FormErrors } from "@/lib/logs/form-fields";
import { nprs, type Nprs } from "@/lib/logs/nprs";
import {
  KINDS,
  SIDES,
  SITE_LABELS,
  SITES,
  SYMPTOM_ROWS,
  type Kind,
  type Side,
  type Site,
  type Symptom,
} from "@/lib/logs/symptom-words";

const details = (at: string) => ({
  [`symptom.${at}.side`]: choice(SIDES, "Choose a side."),
  [`symptom.${at}.kind`]: choice(KINDS, "Choose what it feels like."),
  [`symptom.${at}.score`]: nprs,
});

/** `symptom.<site>.on|side|kind|score` for each chip and `symptom.<row>.site|side|kind|score` for each extra row. */
export const symptomFields: Readonly<Record<string, z.ZodType>> = {
  ...Object.assign({}, ...SITES.map((site) => ({ [`symptom.${site}.on`]: ticked, ...details(site) }))),
  ...Object.assign({}, ...SYMPTOM_ROWS.map((row) => ({ [`symptom.${row}.site`]: choice(SITES), ...details(row) }))),
};

type Fields = Readonly<Record<string, unknown>>;

/** The symptoms of a read form, or sentences for what is half filled. A chip that is not ticked may keep its side and kind. */
export function symptomsOf(fields: Fields): { symptoms: Symptom[]; errors: FormErrors } {
  const symptoms: Symptom[] = [];
  const errors: FormErrors = {};
  const take = (at: string, site: Site) => {
    const name = SITE_LABELS[site].toLowerCase();
    const side = fields[`symptom.${at}.side`] as Side | null;
    const kind = fields[`symptom.${at}.kind`] as Kind | null;
    const score = fields[`symptom.${at}.score`] as Nprs | null;
    if (side === null) errors[`symptom.${at}.side`] = `Which side, for the ${name}?`;
    if (kind === null) errors[`symptom.${at}.kind`] = `What does the ${name} feel like?`;
    if (score === null) errors[`symptom.${at}.score`] = `How strong is it, 0 to 10, for the ${name}?`;
    if (side === null || kind === null || score === null) return;
    if (symptoms.some((s) => s.site === site && s.side === side && s.kind === kind))
      errors[`symptom.${at}.kind`] = `The ${name} is here twice with the same side and feeling. Keep one of them.`;
    symptoms.push({ site, side, kind, score });
  };
  for (const site of SITES) {
    if (fields[`symptom.${site}.on`]) take(site, site);
    else if (fields[`symptom.${site}.score`] !== null)
      errors[`symptom.${site}.on`] =
        `There is a score for the ${SITE_LABELS[site].toLowerCase()}, but it is not ticked. Tick it or clear the score.`;
  }
  for (const row of SYMPTOM_ROWS) {
    const site = fields[`symptom.${row}.site`] as Site | null;
    if (site !== null) take(row, site);
    else if (fields[`symptom.${row}.score`] !== null)
      errors[`symptom.${row}.site`] = "Where is it? Choose a place or clear the score.";
  }
  return { symptoms, errors };
}
