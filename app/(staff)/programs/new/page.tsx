import { randomUUID } from "node:crypto";
import { readSay } from "@/components/say/say-on-server";
import { titled } from "@/components/say/titled";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { exercisesForPrograms } from "@/lib/programs/read-programs.server";
import { programOf, templateById } from "@/lib/programs/templates";
import { submitProgram } from "../actions";
import { choicesOf, facetOptions } from "../builder/choices";
import { ProgramBuilder } from "../builder/program-builder";
import { inLanguage, startValues } from "../builder/start-values";
import styles from "../programs.module.css";

export const generateMetadata = titled("New program");

export default async function NewProgramPage({ searchParams }: { searchParams: Promise<{ template?: string }> }) {
  const say = await readSay();
  const ctx = await requireRole("physio", "coach");
  const { template: id } = await searchParams;
  const template = templateById(id);
  const own = await exercisesForPrograms(ctx);
  return (
    <main id="main" className={styles.page}>
      <PageHeader
        title={say("New program")}
        lead={
          template && say("Starts from “{title}”. Change whatever you like.", { title: { sentence: template.title } })
        }
      />
      <ProgramBuilder
        key={id ?? ""}
        action={submitProgram}
        choices={choicesOf(own, ctx.actor.roles.includes("physio"), say)}
        facets={facetOptions(say)}
        initial={template ? startValues(inLanguage(programOf(template, randomUUID), say)) : {}}
        fields={{ org: ctx.actor.orgId, key: randomUUID(), id: "", version: "0" }}
      />
    </main>
  );
}
