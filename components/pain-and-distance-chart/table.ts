import { escaped } from "@/components/escaped";
import { dayInWords } from "@/lib/days";
import { type DistanceUnit, formatDistance } from "@/lib/units";
import { type ChartDay, shortDay, type TableRow, tableRows } from "./days";

/** The rows of the table of `days`, newest first, as HTML in which every text is escaped; `number` and `empty` are class names. */
export const rowsHtml = (
  days: readonly ChartDay[],
  unit: DistanceUnit,
  { number, empty }: { number: string; empty: string },
): string =>
  days.length === 0
    ? `<tr><td colspan='4' class='${empty}'>Nothing here yet.</td></tr>`
    : tableRows(days)
        .map((row) => {
          const { day } = row;
          const metres = day?.metres ? formatDistance(day.metres, unit) : "none logged";
          return (
            `<tr><th scope='row'>${escaped(nameOf(row))}</th><td class='${number}'>${day?.pain ?? "not reported"}</td>` +
            `<td class='${number}'>${escaped(metres)}</td><td>${day ? (day.late ? "late" : "in time") : ""}</td></tr>`
          );
        })
        .join("");

const nameOf = ({ from, to }: TableRow) => (from === to ? dayInWords(from) : `${shortDay(from)} to ${dayInWords(to)}`);
