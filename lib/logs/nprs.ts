import { field } from "@/lib/logs/form-fields";

/** A pain score on the numeric rating scale: whole, 0 no pain to 10 the worst imaginable. Missing is null, never 0. */
export type Nprs = number;

/** Form text to a score. "" is null; "0" to "10" only, so "5.5", "5,5", "11", "-1" and "NaN" are refused. */
export const nprs = field<Nprs>((text) =>
  /^(?:10|[0-9])$/.test(text)
    ? { ok: true, value: Number(text) }
    : { ok: false, why: "Choose a whole number from 0 to 10, or leave it blank." },
);
