import type { ShownRow } from "./markup";

/**
 * Rows on their way to a browser as one text, a line each: drawn, a row is mostly markup, and as an object mostly its keys.
 * What a text has of tabs and line breaks becomes spaces, as which a page shows them.
 */
export const packRows = (rows: readonly ShownRow[]): string =>
  rows
    .map((row) =>
      [
        row.athleteId,
        row.name,
        row.rank,
        row.matchedRank,
        row.unansweredSince ?? "",
        row.waiting ? 1 : "",
        row.sentence,
        row.source,
        row.contactNeeded ? 1 : "",
        row.days.map(({ pain, metres }) => `${pain ?? ""},${metres ?? ""}`).join(" "),
        row.exercisesDone ?? "",
        row.exercisesDue ?? "",
        row.lastLogDay ?? "",
        row.pausedUntil === "" ? OPEN_END : (row.pausedUntil ?? ""),
        row.logAnswered === null ? "" : Number(row.logAnswered),
      ]
        .map((field) => String(field).replace(/[\t\n]/g, " "))
        .join("\t"),
    )
    .join("\n");

/** The rows again: a blank is null, never 0. */
export const unpackRows = (packed: string): ShownRow[] => (packed === "" ? [] : packed.split("\n").map(unpackRow));

function unpackRow(line: string): ShownRow {
  const fields = line.split("\t");
  let at = 0;
  const text = () => fields[at++] ?? "";
  const number = (said = text()) => (said === "" ? null : Number(said));
  return {
    athleteId: text(),
    name: text(),
    rank: number() ?? 0,
    matchedRank: number() ?? 0,
    unansweredSince: text() || null,
    waiting: text() !== "",
    sentence: text(),
    source: text(),
    contactNeeded: text() !== "",
    days: daysOf(text(), number),
    exercisesDone: number(),
    exercisesDue: number(),
    lastLogDay: text() || null,
    pausedUntil: pauseOf(text()),
    logAnswered: answeredOf(text()),
  };
}

/** A pause until the athlete says, which is not the same as none. */
const OPEN_END = "-";
const answeredOf = (text: string) => (text === "" ? null : text === "1");
const pauseOf = (text: string) => (text === OPEN_END ? "" : text || null);

const daysOf = (text: string, number: (said: string) => number | null) =>
  text === ""
    ? []
    : text.split(" ").map((day) => {
        const [pain = "", metres = ""] = day.split(",");
        return { pain: number(pain), metres: number(metres) };
      });
