export const FILTERS = ["needs", "waiting", "silent", "all"] as const;
export const SORTS = ["rank", "name", "log"] as const;
export type BoardParams = Record<string, string | string[] | undefined>;

export type Cursor = { key: string; athleteId: string };

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";
const among = <T extends string>(allowed: readonly T[], text: string): T =>
  allowed.find((each) => each === text) ?? allowed[0]!;

/** What the address of the board asks for; anything it does not know is the default. */
export function boardQuery(params: BoardParams) {
  return {
    filter: among(FILTERS, one(params.show)),
    sort: among(SORTS, one(params.sort)),
    search: one(params.q)
      .normalize("NFC")
      .replace(/[^\p{L}\p{M}\p{N} .'-]/gu, "")
      .trim()
      .slice(0, 60),
    teamId: one(params.team) || null,
    after: cursorFrom(one(params.after)),
  };
}

/** The address of the board with some of its parameters changed; a change of filter starts at the first page. */
export function boardAddress(params: BoardParams, change: Record<string, string | null>): string {
  const next = new URLSearchParams();
  for (const name of ["show", "sort", "q", "team"]) {
    const value = name in change ? change[name] : one(params[name]);
    if (value) next.set(name, value);
  }
  if (change.after) next.set("after", change.after);
  const query = next.toString();
  return query ? `/board?${query}` : "/board";
}

export const cursorOf = ({ key, athleteId }: Cursor): string => `${athleteId}${key}`;

function cursorFrom(text: string): Cursor | null {
  const athleteId = text.slice(0, 36);
  const key = text.slice(36, 236);
  return athleteId.length === 36 && key ? { athleteId, key } : null;
}
