import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { randomUUID } from "node:crypto";
import { ActForm } from "@/app/act-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { isInFull, isTakeable, readPreview } from "@/lib/imports/previews.server";
import { exampleRows } from "@/lib/imports/csv-examples";
import { shoeChoices } from "@/lib/shoes/shoe";
import { readShoes } from "@/lib/shoes/shoes.server";
import styles from "@/app/(athlete)/day.module.css";
import { text, type Search } from "@/app/(athlete)/search";
import { discardPreview } from "../actions";
import { ColumnsForm } from "./columns-form";
import { LeftOut } from "./left-out";
import { PreviewForm, type TakeableRow } from "./preview-form";

export const metadata: Metadata = { title: "Look before you import" };

const COLUMNS_LEAD = "Say what stands in which column. Nothing is saved yet.";
const LEAD = "Nothing is saved yet. What you leave unticked is left out.";
const NO_RUNS = "There is no run to import.";
type Params = { params: Promise<{ previewId: string }>; searchParams: Search };

export default async function PreviewPage({ params, searchParams }: Params) {
  const ctx = await requireRole("athlete");
  const { previewId } = await params;
  const preview = await readPreview(ctx, previewId);
  if (!preview) notFound();
  const { waiting, rows, guess } = preview;
  const { timeZone, unit } = ctx.visitor;
  const hidden = { org: ctx.actor.orgId, previewId };
  const { list } = waiting;
  const discard = (
    <ActForm act={discardPreview} fields={hidden} variant="quiet" pending="Leaving out…">
      Leave it all out
    </ActForm>
  );
  if (list && guess && (!list.mapping || text((await searchParams).columns)))
    return (
      <div className={styles.page}>
        <PageHeader title={`The columns of ${list.name}`} lead={COLUMNS_LEAD} actions={discard} />
        <ColumnsForm
          hidden={hidden}
          columns={list.table.columns}
          guess={guess}
          timeZone={timeZone}
          unit={unit}
          rows={list.table.rows.length}
          examples={exampleRows(list.table, guess, { timeZone, unit })}
        />
      </div>
    );
  const inFull = isInFull(rows);
  const takeable = inFull ? rows.filter(isTakeable) : newestFirst(rows.filter(isTakeable));
  return (
    <div className={styles.page}>
      <PageHeader title="Look before you import" lead={LEAD} actions={discard} />
      {takeable.length === 0 && <Notice>{NO_RUNS}</Notice>}
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
const newestFirst = (rows: TakeableRow[]) => rows.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
const dayOf = (row: TakeableRow) => (row.state === "run" ? row.day : "9999");
