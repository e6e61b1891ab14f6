import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { AthleteView } from "@/lib/athletes/athlete-view";
import { dayInWords } from "@/lib/days";
import { entryWords } from "@/lib/logs/entry-words";
import type { DistanceUnit } from "@/lib/units";
import styles from "./athlete-page.module.css";
import { KeptPrivate } from "./kept-private";

const RUNS = 10;
const MORE_RUNS = 60;
const CHECK_INS = 10;
const MORE_CHECK_INS = 30;

type Item = { key: string; day: string; head: string; details: string[]; late: boolean; by?: string | null };

/** The last runs, newest first. */
export function Runs({ view, unit }: { view: AthleteView; unit: DistanceUnit }) {
  const names = new Map(view.record.shoes.map(({ id, name }) => [id, name]));
  const items = view.record.runs.toReversed().map(({ entryId, date, enteredOn, ...said }): Item => {
    const shoeName = said.shoeId === null ? null : (names.get(said.shoeId) ?? null);
    const { head, details } = entryWords({ kind: "run", said: { ...said, startedAt: null, shoeName } }, unit);
    return { key: entryId, day: date, head, details, late: enteredOn > date };
  });
  return (
    <Card title="Runs">
      {view.record.shares.runs ? (
        <Entries items={items.slice(0, MORE_RUNS)} first={RUNS} empty="No run logged yet." />
      ) : (
        <KeptPrivate />
      )}
    </Card>
  );
}

/** The last check-ins with their notes, newest first. */
export function CheckIns({ view, unit }: { view: AthleteView; unit: DistanceUnit }) {
  const last = view.record.checkIns.slice(-MORE_CHECK_INS).toReversed();
  const items = last.map(({ entryId, date, enteredOn, enteredBy, ...said }): Item => {
    const { head, details } = entryWords({ kind: "check-in", said }, unit);
    const by = enteredBy === view.athleteId ? null : (view.names.get(enteredBy) ?? "staff");
    return { key: entryId, day: date, head, details, late: enteredOn > date, by };
  });
  return (
    <Card title="Check-ins">
      {view.record.shares.pain ? <Entries items={items} first={CHECK_INS} empty="No check-in yet." /> : <KeptPrivate />}
    </Card>
  );
}

function Entries({ items, first, empty }: { items: Item[]; first: number; empty: string }) {
  if (items.length === 0) return <p className="muted">{empty}</p>;
  const list = (some: Item[]): ReactNode => (
    <ul className={styles.items}>
      {some.map((item) => (
        <li key={item.key}>
          <div className={styles.row}>
            <b>{item.head}</b>
            <span className="muted">
              {dayInWords(item.day)}
              {item.late && ", entered late"}
              {item.by && `, entered by ${item.by}`}
            </span>
          </div>
          {item.details.length > 0 && <small>{item.details.join(" · ")}</small>}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(items.slice(0, first))}
      {items.length > first && (
        <div className={styles.more}>
          <Disclosure summary={`${items.length - first} earlier`}>{list(items.slice(first))}</Disclosure>
        </div>
      )}
    </>
  );
}
