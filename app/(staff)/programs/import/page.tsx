import type { Metadata } from "next";
import { randomUUID } from "node:crypto";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { importFile } from "@/app/(staff)/programs/actions";
import styles from "@/app/(staff)/programs/programs.module.css";
import { ImportForm } from "./import-form";

export const metadata: Metadata = { title: "Programs from a file" };

export default async function ImportProgramsPage() {
  const ctx = await requireRole("physio", "coach");
  return (
    <main id="main" className={`${styles.page} ${styles.narrow} ${styles.stack}`}>
      <PageHeader
        title="Programs from a file"
        lead="A file that Plumbline wrote, here or in another club. Every program in it becomes a template of yours; nobody is given anything."
      />
      <Card>
        <ImportForm act={importFile} hidden={{ org: ctx.actor.orgId, key: randomUUID() }} />
      </Card>
      <p className="muted">
        To write such a file elsewhere, see its <a href="/schema/programs-1.json">JSON Schema</a>.
      </p>
    </main>
  );
}
