export type Line = { head: string; when: string; details: string };

/** Lines on their way to a browser as one text. Tabs and line breaks become spaces, as which a page shows them. */
export const packLines = (lines: readonly Line[]): string =>
  lines
    .map(({ head, when, details }) => [head, when, details].map((text) => text.replace(/[\t\n]/g, " ")).join("\t"))
    .join("\n");

export const unpackLines = (packed: string): Line[] =>
  packed.split("\n").map((line) => {
    const [head = "", when = "", details = ""] = line.split("\t");
    return { head, when, details };
  });
