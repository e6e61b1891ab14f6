import type { Details } from "./page-record";

export const DETAILS = ["birthDate", "firstEpisode", "onset", "resolvedOn"] as const satisfies (keyof Details)[];
type Detail = (typeof DETAILS)[number];

export const FIRST_EPISODE_OPTIONS = [
  { value: "unknown", label: "Not known" },
  { value: "yes", label: "Yes, never before" },
  { value: "no", label: "No, there was one before" },
];

/** What a form shows of stored details; not known is blank, or "unknown" among choices. */
export const detailsField = (details: Details, name: Detail): string => {
  const value = details[name];
  if (name === "firstEpisode") return value === null ? "unknown" : value ? "yes" : "no";
  return typeof value === "string" ? value : "";
};

/** The hidden field that says what stood in a field when the form was opened. */
export const seenField = (name: Detail) => `seen.${name}`;

/** What somebody had before them, as their form says it; a form that does not say it saw what stands `now`. */
export function seenIn(form: Readonly<Record<string, string | string[]>>, now: Details): Record<Detail, string> {
  const seen = (name: Detail) => {
    const text = form[seenField(name)];
    return [name, typeof text === "string" ? text : detailsField(now, name)];
  };
  return Object.fromEntries(DETAILS.map(seen)) as Record<Detail, string>;
}

/** What they wrote, without what they saw. */
export const unseen = <T>(form: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(form).filter(([name]) => !DETAILS.some((each) => name === seenField(each))));

/** The fields that somebody else has changed since they were seen, and that would now be changed to something else. */
export const changedMeanwhile = (now: Details, seen: Record<Detail, string>, wanted: Details): Detail[] =>
  DETAILS.filter((name) => {
    const standing = detailsField(now, name);
    return standing !== seen[name] && standing !== detailsField(wanted, name);
  });

/** Told in a refused form: beside each field what stands there now, with the own text kept in it. */
export function meanwhile(now: Details, changed: readonly Detail[]) {
  const words = (name: Detail) => {
    const text = detailsField(now, name);
    if (name === "firstEpisode") return FIRST_EPISODE_OPTIONS.find(({ value }) => value === text)!.label;
    return text || "Not known";
  };
  const sentence = (name: Detail) => `Somebody changed this to “${words(name)}” while you were writing.`;
  return {
    message: "Not saved: these details were changed while you were writing. Save again to put yours in their place.",
    errors: Object.fromEntries(changed.map((name) => [name, sentence(name)])),
    seen: Object.fromEntries(DETAILS.map((name) => [seenField(name), detailsField(now, name)])),
  };
}
