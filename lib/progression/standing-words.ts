import { doseText } from "@/lib/programs/dose-text";
import { named } from "@/lib/programs/joined";
import { said, type SaidSentence } from "@/lib/said";
import { askedBy } from "./ladder";
import type { TakenStep } from "./next-steps";
import { inTurn } from "./session-words";
import type { Standing } from "./standing";
import { stepSaid } from "./step";

/** "Step 2 of 5. The next step asks 3 × 40 s.": where an athlete stands with one exercise, and what comes after. */
export const standingWords = (standing: Standing): SaidSentence => {
  const { at, steps } = standing.ladder;
  return inTurn(said("Step {at} of {of}.", { at: at + 1, of: steps.length }), whatComes(standing));
};

function whatComes({ ladder: { steps, start, at }, coming }: Standing): SaidSentence {
  if (coming) return said("From {day}: {what}.", { day: { day: coming.fromDay }, what: coming.text });
  const next = steps[at + 1];
  if (!next) return said("That is the last one here.");
  if (next.kind === "exercise")
    return said("The next step is another exercise, {name}: {dose}.", {
      name: named(next.name),
      dose: doseText(next.dose),
    });
  const asked = next.kind === "load" ? askedBy(next, start) : null;
  return said("The next step asks {what}.", {
    what: asked ? said("{dose} with {kg} kg", { dose: doseText(asked.dose), kg: asked.loadKg ?? "" }) : stepSaid(next),
  });
}

/** "Taken by rule: 3 × 20 s becomes 3 × 30 s from 22 Nov 2026 on, because both sessions before went well." */
export const takenWords = ({ from, to, begins }: Pick<TakenStep, "from" | "to" | "begins">): SaidSentence =>
  said("Taken by rule: {from} becomes {to} from {day} on, because the sessions before went well.", {
    ...{ from, to, day: { day: begins } },
  });
