import { notFound } from "next/navigation";
import { randomUUID } from "node:crypto";
import { readSay } from "@/components/say/say-on-server";
import { titled } from "@/components/say/titled";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { may } from "@/lib/access/may";
import { requireRole } from "@/lib/ctx.server";
import { readPrograms } from "@/lib/programs/read-programs.server";
import { Happened } from "./happened";
import { ProgramCard } from "./program-card";
import styles from "./programs.module.css";
import { Templates } from "./templates";

export const generateMetadata = titled("Programs");

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function ProgramsPage({ searchParams }: { searchParams: Search }) {
  const say = await readSay();
  const ctx = await requireRole("physio", "coach", "admin");
  const programs = await readPrograms(ctx);
  if (!programs) notFound();
  const canWrite = may(ctx.actor, "program.write");
  return (
    <main id="main" className={styles.page}>
      <PageHeader
        title={say("Programs")}
        lead={say(
          "What you write here is a template. Assigning it gives the athlete a copy: editing it later changes nobody's program.",
        )}
        actions={
          <>
            <ButtonLink href="/exercises">{say("Exercise library")}</ButtonLink>
            {programs.length > 0 && (
              <ButtonLink href="/programs/export" download>
                {say("Save all as a file")}
              </ButtonLink>
            )}
            {canWrite && <ButtonLink href="/programs/import">{say("From a file")}</ButtonLink>}
            {canWrite && (
              <ButtonLink href="/programs/new" variant="primary">
                {say("New program")}
              </ButtonLink>
            )}
          </>
        }
      />
      <Happened ctx={ctx} search={await searchParams} />
      {programs.length === 0 ? (
        <EmptyState
          title={say("No programs yet.")}
          action={canWrite && <ButtonLink href="/programs/new">{say("Start an empty one")}</ButtonLink>}
        >
          {canWrite
            ? say("Start from one of those below, or write your own.")
            : say("A coach or physio writes them here.")}
        </EmptyState>
      ) : (
        <div className={styles.grid}>
          {programs.map((program) => (
            <ProgramCard
              key={program.id}
              program={program}
              canWrite={canWrite}
              timeZone={ctx.visitor.timeZone}
              fields={{ org: ctx.actor.orgId, key: randomUUID() }}
            />
          ))}
        </div>
      )}
      {canWrite && (
        <>
          <h2 className={styles.section}>{say("Start from a ready one")}</h2>
          <Templates />
        </>
      )}
    </main>
  );
}
