import { DataTable } from "@/components/ui/data-table";
import { dayInWords } from "@/lib/days";
import type { AdherenceWithPauses } from "@/lib/programs/adherence-pauses";
import styles from "./counts.module.css";

/** Done, not done, not reported and paused, each a column of its own; a dash where nothing was due. */
const counts = [
  { label: "Done", of: (each: AdherenceWithPauses) => (each.due === 0 ? "–" : `${each.done} of ${each.due}`) },
  { label: "Not done", of: (each: AdherenceWithPauses) => (each.due === 0 ? "–" : each.notDone) },
  { label: "Not reported", of: (each: AdherenceWithPauses) => (each.due === 0 ? "–" : each.notReported) },
  {
    label: "Paused",
    of: ({ paused, doneInPause }: AdherenceWithPauses) =>
      paused === 0 ? "–" : doneInPause > 0 ? `${paused}, ${doneInPause} of them done` : paused,
  },
].map(({ label, of }) => ({ label, number: true, cell: of }));

/** What became of each week's exercises, the latest week first. */
export function WeeksTable({ weeks }: { weeks: readonly (AdherenceWithPauses & { monday: string })[] }) {
  return (
    <div className={styles.counts}>
      <DataTable
        caption="Exercises by week"
        hideCaption
        columns={[
          {
            label: "Week from",
            rowHead: true,
            cell: ({ monday }) => dayInWords(monday).slice(0, -5).replace(" ", "\u00a0"),
          },
          ...counts,
        ]}
        rows={weeks}
        keyOf={(week) => week.monday}
      />
    </div>
  );
}

/** The same by exercise. */
export function ItemsTable({ items }: { items: readonly (AdherenceWithPauses & { itemId: string; name: string })[] }) {
  return (
    <div className={styles.counts}>
      <DataTable
        caption="Exercises of the last 28 days"
        hideCaption
        columns={[{ label: "Exercise", rowHead: true, cell: ({ name }) => name }, ...counts]}
        rows={items}
        keyOf={(item) => item.itemId}
        empty="Nothing was due in the last 28 days."
      />
    </div>
  );
}
