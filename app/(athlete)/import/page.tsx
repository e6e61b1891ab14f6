import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { Notice } from "@/components/ui/notice";
import { requireRole } from "@/lib/ctx.server";
import { readImports } from "@/lib/imports/import-runs.server";
import styles from "../day.module.css";
import { text, type Search } from "../search";
import { ImportForm } from "./import-form";
import { ImportNews, OwnImports } from "./own-imports";

export const metadata: Metadata = { title: "Import runs" };

const LEAD =
  "You look at each run before anything is saved. Only the start, the distance and the time are read, never where you ran.";
const MISSED =
  "What you shared did not arrive here: it may be more than 32 MB, or this phone has no room for it. Choose the files below instead.";

export default async function ImportPage({ searchParams }: { searchParams: Search }) {
  const ctx = await requireRole("athlete");
  const search = await searchParams;
  const imports = await readImports(ctx);
  return (
    <div className={styles.page}>
      <PageHeader title="Import runs" lead={LEAD} />
      <ImportNews
        imported={imports.find(({ id }) => id === text(search.imported))}
        undone={imports.find(({ id }) => id === text(search.undone))}
      />
      {text(search.share) === "missed" && <Notice tone="warn">{MISSED}</Notice>}
      <ImportForm org={ctx.actor.orgId} />
      <OwnImports imports={imports} org={ctx.actor.orgId} timeZone={ctx.visitor.timeZone} />
    </div>
  );
}
