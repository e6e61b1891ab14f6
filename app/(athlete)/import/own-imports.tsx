import { randomUUID } from "node:crypto";
import { Link } from "@/components/link";
import { ActForm } from "@/app/act-form";
import rows from "@/app/rows.module.css";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { dayIn, dayInWords } from "@/lib/days";
import type { OwnImport } from "@/lib/imports/import-runs.server";
import { undoImport } from "./actions";

const TITLE = "Your imports";
const UNDO = "Undo this import";
const NOTHING_LEFT = "Nothing of it is left as it was imported.";
const runs = (n: number) => (n === 1 ? "1 run" : `${n} runs`);

const added = ({ runsAdded, runsKnown, sources }: OwnImport) =>
  runsKnown > 0
    ? `Imported ${runs(runsAdded)} from ${sources}. ${runs(runsKnown)} of it you had already; each counts once.`
    : `Imported ${runs(runsAdded)} from ${sources}.`;
const takenBack = ({ sources, edited }: OwnImport) =>
  edited > 0
    ? `The import from ${sources} is undone. ${runs(edited)} you changed since ${edited === 1 ? "stays" : "stay"}.`
    : `The import from ${sources} is undone.`;
const question = ({ untouched, edited }: OwnImport) =>
  edited > 0
    ? `This takes ${runs(untouched)} off your record. ${runs(edited)} you changed since ${edited === 1 ? "stays" : "stay"}. Your coach and physio see the change at once.`
    : `This takes ${runs(untouched)} off your record. Your coach and physio see the change at once.`;

/** What the last act on this page did. */
export function ImportNews({ imported, undone }: { imported?: OwnImport; undone?: OwnImport }) {
  if (undone?.undoneAt) return <Notice tone="success">{takenBack(undone)}</Notice>;
  if (imported && !imported.undoneAt)
    return (
      <Notice tone="success">
        {added(imported)} <Link href="/history">See your history</Link>
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
  if (imports.length === 0) return null;
  return (
    <Card title={TITLE}>
      <ul className={rows.list}>
        {imports.map((each) => (
          <li key={each.id}>
            <div className={rows.what}>
              <b>{each.sources}</b>
              <small>{lineOf(each, timeZone)}</small>
            </div>
            {!each.undoneAt && each.untouched > 0 && (
              <ActForm
                act={undoImport}
                fields={{ org, key: randomUUID(), importId: each.id }}
                summary={
                  <>
                    {UNDO}
                    <span className="visually-hidden"> from {each.sources}</span>
                  </>
                }
                warning={question(each)}
                variant="danger"
                size="small"
                pending="Undoing…"
              >
                Take {runs(each.untouched)} off
              </ActForm>
            )}
            {!each.undoneAt && each.untouched === 0 && <small className="muted">{NOTHING_LEFT}</small>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function lineOf({ importedAt, runsAdded, runsKnown, undoneAt, edited }: OwnImport, timeZone: string): string {
  const on = (at: string) => dayInWords(dayIn(new Date(at), timeZone));
  return [
    on(importedAt),
    `${runs(runsAdded)} imported`,
    ...(runsKnown > 0 ? [`${runs(runsKnown)} merged`] : []),
    ...(undoneAt ? [`undone on ${on(undoneAt)}`] : []),
    ...(edited > 0 ? [`${runs(edited)} changed since`] : []),
  ].join(" · ");
}
