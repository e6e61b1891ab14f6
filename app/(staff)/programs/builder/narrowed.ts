import { one, type FormValues } from "@/app/form-state";
import { type Facets, fitsMore, isAsked, type LibraryFilter } from "@/app/(staff)/exercises/fits";
import type { Say } from "@/lib/say";
import type { SelectOption } from "@/components/ui/select";

/** The filters of the picker beside its words, by their part of `LibraryFilter`. */
export const FACETS = ["target", "cause", "position", "needs"] as const;
export type Facet = (typeof FACETS)[number];
export type FacetOptions = Record<Facet, { label: string; blank: string; options: readonly SelectOption[] }>;

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
export const optionsOf = (values: readonly string[], say: Say): SelectOption[] =>
  values.map((value) => ({ value, label: sentence(say.told(value)) }));

/** The fields of the form that narrow the list down; saving reads none of them. */
export const fieldOf = (part: Facet | "q") => (part === "q" ? "find" : `find.${part}`);

export const filterIn = (values: FormValues): LibraryFilter => ({
  q: one(values, "find"),
  target: one(values, fieldOf("target")),
  cause: one(values, fieldOf("cause")),
  position: one(values, fieldOf("position")),
  needs: one(values, fieldOf("needs")),
});

/** Those that fit every part of the filter, and how many of the others do not say what it asks. */
export function narrowed<C extends { id: string; facets: Facets; offered: boolean }>(
  choices: readonly C[],
  filter: LibraryFilter,
  options: FacetOptions,
): { found: C[]; unsaid: number } {
  const words = Object.fromEntries(options.cause.options.map(({ value, label }) => [value, label]));
  const asked = choices.filter((choice) => choice.offered && isAsked(choice.facets, filter, words));
  const found = asked.filter((choice) => fitsMore(choice.facets, filter));
  const isSilent = ({ facets }: C) => facets.equipment === null;
  return { found, unsaid: asked.filter((choice) => isSilent(choice) && !found.includes(choice)).length };
}
