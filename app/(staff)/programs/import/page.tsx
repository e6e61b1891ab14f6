import { randomUUID } from "node:crypto";
import { rich } from "@/components/say/rich";
import { readSay } from "@/components/say/say-on-server";
import { titled } from "@/components/say/titled";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { importFile } from "@/app/(staff)/programs/actions";
import styles from "@/app/(staff)/programs/programs.module.css";
import { ImportForm } from "./import-form";

export const generateMetadata = titled("Programs from a file");

export default async function ImportProgramsPage() {
  const say = await readSay();
  const ctx = await requireRole("physio", "coach");
  return (
    <main id="main" className={`${styles.page} ${styles.narrow} ${styles.stack}`}>
      <PageHeader
        title={say("Programs from a file")}
        lead={say(
          "A file that Plumbline wrote, here or in another club. Every program in it becomes a template of yours; nobody is given anything.",
        )}
      />
      <Card>
        <ImportForm act={importFile} hidden={{ org: ctx.actor.orgId, key: randomUUID() }} />
      </Card>
      <p className="muted">
        {rich(say, "To write such a file elsewhere, see its <link>JSON Schema</link>.", {
          link: (text) => <a href="/schema/programs-1.json">{text}</a>,
        })}
      </p>
    </main>
  );
}
