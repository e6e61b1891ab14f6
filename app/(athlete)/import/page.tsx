import { readSay } from "@/components/say/say-on-server";
import { titled } from "@/components/say/titled";
import { PageHeader } from "@/components/ui/page-header";
import { Notice } from "@/components/ui/notice";
import { requireRole } from "@/lib/ctx.server";
import { readImports } from "@/lib/imports/import-runs.server";
import styles from "../day.module.css";
import { text, type Search } from "../search";
import { ImportForm } from "./import-form";
import { ImportNews, OwnImports } from "./own-imports";

export const generateMetadata = titled("Import runs");

export default async function ImportPage({ searchParams }: { searchParams: Search }) {
  const ctx = await requireRole("athlete");
  const search = await searchParams;
  const imports = await readImports(ctx);
  const say = await readSay();
  return (
    <div className={styles.page}>
      <PageHeader
        title={say("Import runs")}
        lead={say(
          "You look at each run before anything is saved. Only the start, the distance and the time are read, never where you ran.",
        )}
      />
      <ImportNews
        imported={imports.find(({ id }) => id === text(search.imported))}
        undone={imports.find(({ id }) => id === text(search.undone))}
      />
      {text(search.share) === "missed" && (
        <Notice tone="warn">
          {say(
            "What you shared did not arrive here: it may be more than 32 MB, or this phone has no room for it. Choose the files below instead.",
          )}
        </Notice>
      )}
      <ImportForm org={ctx.actor.orgId} />
      <OwnImports imports={imports} org={ctx.actor.orgId} timeZone={ctx.visitor.timeZone} />
    </div>
  );
}
