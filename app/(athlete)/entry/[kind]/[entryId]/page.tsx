import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { randomUUID } from "node:crypto";
import { UndoForm } from "@/app/(athlete)/undo-form";
import { RemoveButton } from "@/app/(athlete)/remove-button";
import { Versions } from "@/app/(athlete)/entry-list";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { dayInWords, weekdayName } from "@/lib/days";
import { readEntry } from "@/lib/logs/edit-entry.server";
import { entryValues } from "@/lib/logs/entry-form";
import { entryWords } from "@/lib/logs/entry-words";
import { isLoggedKind, LOGGED_KIND_LABELS } from "@/lib/logs/logged-entry";
import { shoeChoices } from "@/lib/shoes/shoe";
import { readShoes } from "@/lib/shoes/shoes.server";
import { isLate } from "@/lib/logs/which-day";
import styles from "@/app/(athlete)/day.module.css";
import { EntryForm } from "./entry-form";

export const metadata: Metadata = { title: "Edit an entry" };

type Params = Promise<{ kind: string; entryId: string }>;

/** One entry: its form as it stands, its versions, and the way to delete it or bring it back. */
export default async function EntryPage({ params }: { params: Params }) {
  const ctx = await requireRole("athlete");
  const { kind, entryId } = await params;
  const versions = isLoggedKind(kind) ? await readEntry(ctx, kind, entryId) : null;
  const entry = versions?.[0];
  if (!versions || !entry) notFound();
  const { unit, timeZone } = ctx.visitor;
  const org = ctx.actor.orgId;
  const target = { org, day: entry.day, kind: entry.kind, entryId, from: "history" };
  return (
    <div className={styles.page}>
      <PageHeader
        title={LOGGED_KIND_LABELS[entry.kind]}
        lead={
          <>
            {weekdayName(entry.day)} {dayInWords(entry.day)}
            {isLate(entry.day, entry.enteredOn) && ` · entered late, on ${dayInWords(entry.enteredOn)}`}
            {entry.by && ` · written by ${entry.by}`}
          </>
        }
        actions={<ButtonLink href={`/history?from=${entry.day}`}>Back to the history</ButtonLink>}
      />
      {entry.live ? (
        <EntryForm
          entry={entry}
          values={entryValues(entry, unit)}
          unit={unit}
          org={org}
          shoes={entry.kind === "run" ? shoeChoices(await readShoes(ctx), entry.said.shoeId) : []}
          keyOfForm={randomUUID()}
        />
      ) : (
        <UndoForm fields={{ ...target, key: randomUUID() }}>Deleted: {entryWords(entry, unit).head}.</UndoForm>
      )}
      <Card title="Versions">
        <Versions versions={versions} unit={unit} timeZone={timeZone} />
      </Card>
      {entry.live && (
        <RemoveButton
          fields={{ ...target, key: randomUUID(), version: String(entry.version) }}
          what={entryWords(entry, unit).head}
        />
      )}
    </div>
  );
}
