import { Link } from "@/components/link";
import { DataTable, type Column } from "@/components/ui/data-table";
import { dayInWords, type Day } from "@/lib/days";
import { isLate } from "@/lib/logs/which-day";
import type { Check, CheckSide } from "@/lib/self-checks/check";
import { historyLine } from "@/lib/self-checks/history-line";
import { painOfWeek, type PainDay } from "@/lib/self-checks/pain-beside";
import { resultWords } from "@/lib/self-checks/reading";
import { entriesOf, type CheckEntry } from "@/lib/self-checks/results";
import { HistoryDrawing } from "./history-drawing";
import styles from "./self-check.module.css";

const HEADS: Record<CheckSide, string> = { both: "Result", left: "Left", right: "Right" };

/**
 * All results of one check, drawn and in a table, the newest first, with the worst back pain of that week beside. `checkIns` is
 * null for a reader from whom pain is kept; `editable` leads an athlete to each entry.
 */
export function CheckHistory({
  check,
  entries,
  checkIns,
  athleteId,
  today,
  editable = false,
}: {
  check: Check;
  entries: readonly CheckEntry[];
  checkIns: readonly PainDay[] | null;
  athleteId: string;
  today: Day;
  editable?: boolean;
}) {
  const own = entriesOf(entries, check.id);
  if (own.length === 0) return <p className="muted">No result yet. A blank is not a 0.</p>;
  const line = historyLine(check, own, checkIns, today);
  const rows = [...new Map(own.map((entry) => [entry.day, entry.day])).values()].reverse();
  const columns: Column<Day>[] = [
    { label: "Day", rowHead: true, cell: (day) => <span className={styles.day}>{dayInWords(day)}</span> },
    ...check.sides.map((side) => ({
      label: HEADS[side],
      cell: (day: Day) => (
        <Results
          check={check}
          entries={own.filter((each) => each.day === day && each.side === side)}
          {...{ athleteId, editable }}
        />
      ),
    })),
  ];
  if (checkIns)
    columns.push({
      label: "Worst back pain that week",
      cell: (day) => painOfWeek(checkIns, day) ?? <span className="muted">not reported</span>,
    });
  return (
    <div className={styles.history}>
      {line && <HistoryDrawing check={check} line={line} />}
      <DataTable
        caption={`${check.name}: all results`}
        hideCaption
        columns={columns}
        rows={rows}
        keyOf={(day) => day}
      />
    </div>
  );
}

function Results(props: { check: Check; entries: readonly CheckEntry[]; athleteId: string; editable: boolean }) {
  const { check, entries, athleteId, editable } = props;
  if (entries.length === 0) return <span className="muted">not done</span>;
  return entries.map((entry) => (
    <span key={entry.entryId} className={styles.result}>
      {resultWords(check, entry)}
      {isLate(entry.day, entry.enteredOn) && <small> entered late</small>}
      {entry.enteredBy !== athleteId && <small> entered by staff</small>}
      {editable && (
        <Link href={`/entry/assessment/${entry.entryId}`}>
          Edit<span className="visually-hidden"> {resultWords(check, entry)}</span>
        </Link>
      )}
    </span>
  ));
}
