import type { Happened } from "@/lib/logs/saved.server";

/** The part of an address after "?"; anybody may have written it. */
export type Search = Promise<Record<string, string | string[] | undefined>>;

export const text = (value: string | string[] | undefined): string => (typeof value === "string" ? value : "");

export const happenedIn = (search: Awaited<Search>): Happened => ({
  saved: text(search.saved),
  deleted: text(search.deleted),
});
