/** The last part of a path, without what nobody should see in a name. */
export const shownName = (path: string): string =>
  (path.replaceAll("\\", "/").split("/").filter(Boolean).at(-1) ?? "").replace(/\p{C}/gu, "").slice(0, 80).trim() ||
  "a file without a name";
