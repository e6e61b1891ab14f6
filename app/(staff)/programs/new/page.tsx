import type { Metadata } from "next";
import { randomUUID } from "node:crypto";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { exercisesForPrograms } from "@/lib/programs/read-programs.server";
import { programOf, templateById } from "@/lib/programs/templates";
import { submitProgram } from "../actions";
import { choicesOf, facetOptions } from "../builder/choices";
import { ProgramBuilder } from "../builder/program-builder";
import { startValues } from "../builder/start-values";
import styles from "../programs.module.css";

export const metadata: Metadata = { title: "New program" };

export default async function NewProgramPage({ searchParams }: { searchParams: Promise<{ template?: string }> }) {
  const ctx = await requireRole("physio", "coach");
  const { template: id } = await searchParams;
  const template = templateById(id);
  const own = await exercisesForPrograms(ctx);
  return (
    <main id="main" className={styles.page}>
      <PageHeader title="New program" lead={template && `Starts from “${template.title}”. Change whatever you like.`} />
      <ProgramBuilder
        key={id ?? ""}
        action={submitProgram}
        choices={choicesOf(own, ctx.actor.roles.includes("physio"))}
        facets={facetOptions}
        initial={template ? startValues(programOf(template, randomUUID)) : {}}
        fields={{ org: ctx.actor.orgId, key: randomUUID(), id: "", version: "0" }}
      />
    </main>
  );
}
