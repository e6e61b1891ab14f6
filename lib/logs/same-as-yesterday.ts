import type { CheckIn } from "@/lib/logs/check-in";
import { checkInValues } from "@/lib/logs/entry-form";
import type { FormInput } from "@/lib/logs/form-fields";
import { KIND_LABELS, SIDE_LABELS, SITE_LABELS, type Symptom } from "@/lib/logs/symptom-words";

/** The answers of the day before, to be taken over by one tap. `words` names every one of them. */
export type Offer = { words: string; values: FormInput };

const AT_REST = { yes: "at rest", no: "not at rest" } as const;
const painWords = (score: number) => `pain ${score}`;

function symptomWords({ site, side, kind, score }: Symptom): string {
  const where = `${SITE_LABELS[site]} ${SIDE_LABELS[side]}`.toLowerCase();
  return kind === "pain" ? `${where} ${score}` : `${where} ${KIND_LABELS[kind].split(",")[0]!.toLowerCase()} ${score}`;
}

/**
 * What may be offered of the last check-in of the day before: pain, places and whether it hurt at rest.
 * Shape  null where it says none of these. The night, daily life and the note are asked anew each day.
 */
export function offerOf(checkIn: CheckIn): Offer | null {
  const { backPain, symptoms, atRest } = checkIn;
  const words = [
    ...(backPain === null ? [] : [painWords(backPain)]),
    ...symptoms.map(symptomWords),
    ...(atRest === null ? [] : [AT_REST[atRest ? "yes" : "no"]]),
  ];
  if (words.length === 0) return null;
  return { words: words.join(", "), values: checkInValues({ ...checkIn, night: null, dailyLife: null, note: null }) };
}
