import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { readImports } from "@/lib/imports/import-runs.server";
import styles from "../day.module.css";
import { text, type Search } from "../search";
import { ImportForm } from "./import-form";
import { ImportNews, OwnImports } from "./own-imports";

export const metadata: Metadata = { title: "Import runs" };

const LEAD =
  "You look at each run before anything is saved. Only the start, the distance and the time are read, never where you ran.";

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
      <ImportForm org={ctx.actor.orgId} />
      <OwnImports imports={imports} org={ctx.actor.orgId} timeZone={ctx.visitor.timeZone} />
    </div>
  );
}
