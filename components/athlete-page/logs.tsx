import { Card } from "@/components/ui/card";
import type { AthleteView } from "@/lib/athletes/athlete-view";
import { dayInWords } from "@/lib/days";
import { entryWords } from "@/lib/logs/entry-words";
import type { DistanceUnit } from "@/lib/units";
import { KeptPrivate } from "./kept-private";
import { LogLines } from "./log-lines";
import { type Line, packLines } from "./pack-lines";

const RUNS = 10;
const MORE_RUNS = 60;
const CHECK_INS = 10;
const MORE_CHECK_INS = 30;

type Item = { day: string; head: string; details: string[]; late: boolean; by?: string | null };

/** The last runs, newest first. */
export function Runs({ view, unit }: { view: AthleteView; unit: DistanceUnit }) {
  const names = new Map(view.record.shoes.map(({ id, name }) => [id, name]));
  const last = view.record.runs.slice(-MORE_RUNS).toReversed();
  const items = last.map(({ date, enteredOn, ...said }): Item => {
    const shoeName = said.shoeId === null ? null : (names.get(said.shoeId) ?? null);
    const { head, details } = entryWords({ kind: "run", said: { ...said, startedAt: null, shoeName } }, unit);
    return { day: date, head, details, late: enteredOn > date };
  });
  return (
    <Card title="Runs">
      {view.record.shares.runs ? <Entries items={items} first={RUNS} empty="No run logged yet." /> : <KeptPrivate />}
    </Card>
  );
}

/** The last check-ins with their notes, newest first. */
export function CheckIns({ view, unit }: { view: AthleteView; unit: DistanceUnit }) {
  const last = view.record.checkIns.slice(-MORE_CHECK_INS).toReversed();
  const items = last.map(({ date, enteredOn, enteredBy, ...said }): Item => {
    const { head, details } = entryWords({ kind: "check-in", said }, unit);
    const by = enteredBy === view.athleteId ? null : (view.names.get(enteredBy) ?? "staff");
    return { day: date, head, details, late: enteredOn > date, by };
  });
  return (
    <Card title="Check-ins">
      {view.record.shares.pain ? <Entries items={items} first={CHECK_INS} empty="No check-in yet." /> : <KeptPrivate />}
    </Card>
  );
}

function Entries({ items, first, empty }: { items: Item[]; first: number; empty: string }) {
  if (items.length === 0) return <p className="muted">{empty}</p>;
  return <LogLines packed={packLines(items.map(lineOf))} first={first} />;
}

const lineOf = ({ head, day, late, by, details }: Item): Line => ({
  head,
  when: `${dayInWords(day)}${late ? ", entered late" : ""}${by ? `, entered by ${by}` : ""}`,
  details: details.join(" · "),
});
