import { useSay } from "#say";
import { randomUUID } from "node:crypto";
import { Link } from "@/components/link";
import { ActForm } from "@/app/act-form";
import rows from "@/app/rows.module.css";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { dayIn } from "@/lib/days";
import type { OwnImport } from "@/lib/imports/import-runs.server";
import { counted, said, type SaidSentence } from "@/lib/said";
import type { Say } from "@/lib/say";
import { undoImport } from "./actions";

const inARow = (say: Say, sentences: readonly SaidSentence[]) => sentences.map(say.told).join(" ");
const stays = (edited: number) =>
  edited > 0 ? [counted(edited, "{n} run you changed since stays.", "{n} runs you changed since stay.")] : [];

const added = ({ runsAdded, runsKnown, sources }: OwnImport) => [
  counted(runsAdded, "Imported {n} run from {sources}.", "Imported {n} runs from {sources}.", { sources }),
  ...(runsKnown > 0
    ? [
        counted(
          runsKnown,
          "{n} run of it you had already; each counts once.",
          "{n} runs of it you had already; each counts once.",
        ),
      ]
    : []),
];
const takenBack = ({ sources, edited }: OwnImport) => [
  said("The import from {sources} is undone.", { sources }),
  ...stays(edited),
];
const question = ({ untouched, edited }: OwnImport) => [
  counted(untouched, "This takes {n} run off your record.", "This takes {n} runs off your record."),
  ...stays(edited),
  said("Your coach and physio see the change at once."),
];

/** What the last act on this page did. */
export function ImportNews({ imported, undone }: { imported?: OwnImport; undone?: OwnImport }) {
  const say = useSay();
  if (undone?.undoneAt) return <Notice tone="success">{inARow(say, takenBack(undone))}</Notice>;
  if (imported && !imported.undoneAt)
    return (
      <Notice tone="success">
        {inARow(say, added(imported))} <Link href="/history">{say("See your history")}</Link>
      </Notice>
    );
  return null;
}

/** The athlete's imports, newest first, each with the way back. */
export function OwnImports({
  imports,
  org,
  timeZone,
}: {
  imports: readonly OwnImport[];
  org: string;
  timeZone: string;
}) {
  const say = useSay();
  if (imports.length === 0) return null;
  return (
    <Card title={say("Your imports")}>
      <ul className={rows.list}>
        {imports.map((each) => (
          <li key={each.id}>
            <div className={rows.what}>
              <b>{each.sources}</b>
              <small>{lineOf(each, timeZone, say)}</small>
            </div>
            {!each.undoneAt && each.untouched > 0 && (
              <ActForm
                act={undoImport}
                fields={{ org, key: randomUUID(), importId: each.id }}
                summary={
                  <>
                    {say("Undo this import")}
                    <span className="visually-hidden">
                      {" "}
                      {say("from {sources} // an import", { sources: each.sources })}
                    </span>
                  </>
                }
                warning={inARow(say, question(each))}
                variant="danger"
                size="small"
                pending={say("Undoing…")}
              >
                {say.count(each.untouched, "Take {n} run off", "Take {n} runs off")}
              </ActForm>
            )}
            {!each.undoneAt && each.untouched === 0 && (
              <small className="muted">{say("Nothing of it is left as it was imported.")}</small>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function lineOf({ importedAt, runsAdded, runsKnown, undoneAt, edited }: OwnImport, timeZone: string, say: Say): string {
  const on = (at: string) => dayIn(new Date(at), timeZone);
  return [
    say.day(on(importedAt)),
    say.count(runsAdded, "{n} run imported", "{n} runs imported"),
    ...(runsKnown > 0 ? [say.count(runsKnown, "{n} run merged", "{n} runs merged")] : []),
    ...(undoneAt ? [say("undone on {day}", { day: { day: on(undoneAt) } })] : []),
    ...(edited > 0 ? [say.count(edited, "{n} run changed since", "{n} runs changed since")] : []),
  ].join(" · ");
}
