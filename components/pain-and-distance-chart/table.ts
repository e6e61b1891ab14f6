import { type Markup, markup } from "@/components/markup";
import { dayInWords } from "@/lib/days";
import { type DistanceUnit, formatDistance } from "@/lib/units";
import { type ChartDay, shortDay, type TableRow, tableRows } from "./days";

/** The rows of the table of `days`, newest first; `number` and `empty` are class names. */
export function rowsMarkup(
  days: readonly ChartDay[],
  unit: DistanceUnit,
  { number, empty }: { number: string; empty: string },
): Markup {
  if (days.length === 0) return markup`<tr><td colspan='4' class='${empty}'>Nothing here yet.</td></tr>`;
  const rows = tableRows(days).map((row) => {
    const { day } = row;
    const metres = day?.metres ? formatDistance(day.metres, unit) : "none logged";
    const entered = day ? (day.late ? "late" : "in time") : "";
    return markup`<tr><th scope='row'>${nameOf(row)}</th><td class='${number}'>${day?.pain ?? "not reported"}</td><td class='${number}'>${metres}</td><td>${entered}</td></tr>`;
  });
  return markup`${rows}`;
}

const nameOf = ({ from, to }: TableRow) => (from === to ? dayInWords(from) : `${shortDay(from)} to ${dayInWords(to)}`);
