import { notFound } from "next/navigation";
import { randomUUID } from "node:crypto";
import { ActForm } from "@/app/act-form";
import { Notice } from "@/components/ui/notice";
import { readSay } from "@/components/say/say-on-server";
import { titled } from "@/components/say/titled";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { isInFull, isTakeable, readPreview } from "@/lib/imports/previews.server";
import { exampleRows } from "@/lib/imports/csv-examples";
import { nameIn } from "@/lib/imports/shown-name";
import { shoeChoices } from "@/lib/shoes/shoe";
import { readShoes } from "@/lib/shoes/shoes.server";
import styles from "@/app/(athlete)/day.module.css";
import { text, type Search } from "@/app/(athlete)/search";
import { discardPreview } from "../actions";
import { ColumnsForm } from "./columns-form";
import { LeftOut } from "./left-out";
import { PreviewForm, type ToldRow } from "./preview-form";

export const generateMetadata = titled("Look before you import");

type Params = { params: Promise<{ previewId: string }>; searchParams: Search };

export default async function PreviewPage({ params, searchParams }: Params) {
  const ctx = await requireRole("athlete");
  const { previewId } = await params;
  const preview = await readPreview(ctx, previewId);
  if (!preview) notFound();
  const say = await readSay();
  const { waiting, rows, guess } = preview;
  const { timeZone, unit } = ctx.visitor;
  const hidden = { org: ctx.actor.orgId, previewId };
  const { list } = waiting;
  const discard = (
    <ActForm act={discardPreview} fields={hidden} variant="quiet" pending={say("Leaving out…")}>
      {say("Leave it all out")}
    </ActForm>
  );
  if (list && guess && (!list.mapping || text((await searchParams).columns)))
    return (
      <div className={styles.page}>
        <PageHeader
          title={say("The columns of {name}", { name: list.name })}
          lead={say("Say what stands in which column. Nothing is saved yet.")}
          actions={discard}
        />
        <ColumnsForm
          hidden={hidden}
          columns={list.table.columns}
          guess={guess}
          timeZone={timeZone}
          unit={unit}
          rows={list.table.rows.length}
          examples={exampleRows(list.table, guess, { timeZone, unit }, say)}
        />
      </div>
    );
  const inFull = isInFull(rows);
  const told = rows
    .filter(isTakeable)
    .map((row): ToldRow => ({ ...row, name: nameIn(say, row.name), say: row.say.map(say.told) }));
  const takeable = inFull ? told : newestFirst(told);
  return (
    <div className={styles.page}>
      <PageHeader
        title={say("Look before you import")}
        lead={say("Nothing is saved yet. What you leave unticked is left out.")}
        actions={discard}
      />
      {takeable.length === 0 && <Notice>{say("There is no run to import.")}</Notice>}
      {takeable.length > 0 && (
        <PreviewForm
          hidden={{ ...hidden, key: randomUUID(), revision: String(waiting.revision) }}
          rows={takeable}
          inFull={inFull}
          shoes={inFull ? shoeChoices(await readShoes(ctx)) : []}
          unit={unit}
          timeZone={timeZone}
          today={ctx.today}
        />
      )}
      <LeftOut
        rows={rows.filter((row) => !isTakeable(row))}
        alone={waiting.alone}
        columnsAt={list?.mapping ? `/import/${previewId}?columns=1` : null}
      />
    </div>
  );
}

/** Runs without a day before all others: they ask for something. */
const newestFirst = (rows: ToldRow[]) => rows.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
const dayOf = (row: ToldRow) => (row.state === "run" ? row.day : "9999");
