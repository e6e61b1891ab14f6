import { useSay } from "#say";
import { DataTable } from "@/components/ui/data-table";
import { dayAndMonth } from "@/lib/days";
import type { Say } from "@/lib/say";
import type { AdherenceWithPauses } from "@/lib/programs/adherence-pauses";
import styles from "./counts.module.css";

/** Done, not done, not reported and paused, each a column of its own; a dash where nothing was due. */
const countsIn = (say: Say) =>
  [
    {
      label: say("Done // of what was due"),
      of: (each: AdherenceWithPauses) =>
        each.due === 0 ? "–" : say("{done} of {due}", { done: each.done, due: each.due }),
    },
    { label: say("Not done"), of: (each: AdherenceWithPauses) => (each.due === 0 ? "–" : each.notDone) },
    { label: say("Not reported"), of: (each: AdherenceWithPauses) => (each.due === 0 ? "–" : each.notReported) },
    {
      label: say("Paused"),
      of: ({ paused, doneInPause }: AdherenceWithPauses) =>
        paused === 0
          ? "–"
          : doneInPause > 0
            ? say("{n}, {done} of them done", { n: paused, done: doneInPause })
            : paused,
    },
  ].map(({ label, of }) => ({ label, number: true, cell: of }));

/** What became of each week's exercises, the latest week first. */
export function WeeksTable({ weeks }: { weeks: readonly (AdherenceWithPauses & { monday: string })[] }) {
  const say = useSay();
  return (
    <div className={styles.counts}>
      <DataTable
        caption={say("Exercises by week")}
        hideCaption
        columns={[
          {
            label: say("Week from"),
            rowHead: true,
            cell: ({ monday }) => dayAndMonth(monday, say.language).replace(" ", "\u00a0"),
          },
          ...countsIn(say),
        ]}
        rows={weeks}
        keyOf={(week) => week.monday}
      />
    </div>
  );
}

/** The same by exercise. */
export function ItemsTable({ items }: { items: readonly (AdherenceWithPauses & { itemId: string; name: string })[] }) {
  const say = useSay();
  return (
    <div className={styles.counts}>
      <DataTable
        caption={say("Exercises of the last 28 days")}
        hideCaption
        columns={[{ label: say("Exercise"), rowHead: true, cell: ({ name }) => say.told(name) }, ...countsIn(say)]}
        rows={items}
        keyOf={(item) => item.itemId}
        empty={say("Nothing was due in the last 28 days.")}
      />
    </div>
  );
}
