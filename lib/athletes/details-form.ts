import type { Details } from "./page-record";

/** What a form shows of stored details; not known is blank, or "unknown" among choices. */
export const detailsField = (details: Details, name: keyof Details): string => {
  const value = details[name];
  if (name === "firstEpisode") return value === null ? "unknown" : value ? "yes" : "no";
  return typeof value === "string" ? value : "";
};
