import { DoseKind, doseKindWords } from "@/lib/programs/dose";
import { targets } from "@/lib/programs/exercise";

/** What the form of an own exercise offers. */
export const formChoices = {
  kinds: DoseKind.options.map((value) => ({ value, label: doseKindWords[value] })),
  targets,
};
