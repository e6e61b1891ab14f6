/** What an exercise says of itself that one can look for; null where an own exercise says nothing. */
export type Facets = {
  name: string;
  targets: readonly string[];
  equipment: readonly string[] | null;
  position: string | null;
  causes: readonly string[] | null;
};

/** What is looked for; an empty field asks for nothing. `needs` is a piece of equipment, or "nothing". */
export type LibraryFilter = { q: string; target: string; needs: string; position: string; cause: string };

/** "band (optional)" is a band that is not needed. */
export const equipmentName = (thing: string) => thing.replace(" (optional)", "");
const plain = (text: string) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

const fitsNeeds = (equipment: readonly string[], needs: string) =>
  needs === "nothing"
    ? equipment.every((thing) => thing.endsWith("(optional)"))
    : equipment.some((thing) => equipmentName(thing) === needs);

/** Every word is part of what it says, `causeWords` naming the causes; and it works on the target. */
export function isAsked(facets: Facets, filter: LibraryFilter, causeWords: Readonly<Record<string, string>>): boolean {
  const { name, targets, equipment, position, causes } = facets;
  const said = [...(equipment ?? []), position ?? "", ...(causes ?? []).map((each) => causeWords[each] ?? "")];
  const text = plain([name, ...targets, ...said].join(" "));
  return (
    plain(filter.q)
      .split(/\s+/)
      .every((word) => text.includes(word)) &&
    (!filter.target || targets.includes(filter.target))
  );
}

/** It says what is asked of equipment, position and use; one that does not say is left out. */
export const fitsMore = ({ equipment, position, causes }: Facets, filter: LibraryFilter): boolean =>
  (!filter.needs || (equipment !== null && fitsNeeds(equipment, filter.needs))) &&
  (!filter.position || position === filter.position) &&
  (!filter.cause || (causes?.includes(filter.cause) ?? false));
