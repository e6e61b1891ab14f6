import { useSay } from "#say";
import { Link } from "@/components/link";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { grouped } from "@/lib/imports/grouped";
import type { PreviewRow } from "@/lib/imports/preview";
import { nameIn } from "@/lib/imports/shown-name";
import look from "../import.module.css";

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
  const say = useSay();
  const of = (state: PreviewRow["state"]) => rows.filter((row) => row.state === state);
  return (
    <>
      <Group title={say("Merged with a run you have")} rows={of("merged")} />
      <Group title={say("Could not be read")} rows={of("refused")} />
      <Group title={say("Not a run")} rows={of("skipped")} />
      {alone > 0 && (
        <p className="muted small">
          {say.count(
            alone,
            "One other file of the archive is no activity and was left alone.",
            "{n} other files of the archive are no activities and were left alone.",
          )}
        </p>
      )}
      {columnsAt && (
        <p>
          <Link href={columnsAt}>{say("Choose the columns again")}</Link>
        </p>
      )}
    </>
  );
}

function Group({ title, rows }: { title: string; rows: readonly PreviewRow[] }) {
  const say = useSay();
  if (rows.length === 0) return null;
  return (
    <Card title={title} beside={rows.length}>
      <ul className={look.left}>
        {grouped(rows, (row) => row.say.map(say.told).join(" ")).map(([why, alikes]) =>
          alikes.length <= FEW ? (
            alikes.map(({ at, name }) => (
              <li key={at}>
                <b>{nameIn(say, name)}</b> {why}
              </li>
            ))
          ) : (
            <li key={why}>
              <Disclosure summary={say("{n} times: {why}", { n: alikes.length, why })}>
                <ul className={look.names}>
                  {alikes.map(({ at, name }) => (
                    <li key={at}>{nameIn(say, name)}</li>
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
