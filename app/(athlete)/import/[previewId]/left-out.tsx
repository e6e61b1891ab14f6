import { Link } from "@/components/link";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { grouped } from "@/lib/imports/grouped";
import type { PreviewRow } from "@/lib/imports/preview";
import look from "../import.module.css";

const MERGED = "Merged with a run you have";
const REFUSED = "Could not be read";
const SKIPPED = "Not a run";
const COLUMNS = "Choose the columns again";
const alike = (n: number, say: string) => `${n} times: ${say}`;
const aloneWords = (n: number) =>
  n === 1
    ? "One other file of the archive is no activity and was left alone."
    : `${n} other files of the archive are no activities and were left alone.`;
const FEW = 4;

/** Files and rows that become no run of their own, each by its name with the reason; many with one reason stand behind a line. */
export function LeftOut({
  rows,
  alone,
  columnsAt,
}: {
  rows: readonly PreviewRow[];
  alone: number;
  columnsAt: string | null;
}) {
  const of = (state: PreviewRow["state"]) => rows.filter((row) => row.state === state);
  return (
    <>
      <Group title={MERGED} rows={of("merged")} />
      <Group title={REFUSED} rows={of("refused")} />
      <Group title={SKIPPED} rows={of("skipped")} />
      {alone > 0 && <p className="muted small">{aloneWords(alone)}</p>}
      {columnsAt && (
        <p>
          <Link href={columnsAt}>{COLUMNS}</Link>
        </p>
      )}
    </>
  );
}

function Group({ title, rows }: { title: string; rows: readonly PreviewRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Card title={title} beside={rows.length}>
      <ul className={look.left}>
        {grouped(rows, ({ say }) => say.join(" ")).map(([say, alikes]) =>
          alikes.length <= FEW ? (
            alikes.map(({ at, name }) => (
              <li key={at}>
                <b>{name}</b> {say}
              </li>
            ))
          ) : (
            <li key={say}>
              <Disclosure summary={alike(alikes.length, say)}>
                <ul className={look.names}>
                  {alikes.map(({ at, name }) => (
                    <li key={at}>{name}</li>
                  ))}
                </ul>
              </Disclosure>
            </li>
          ),
        )}
      </ul>
    </Card>
  );
}
