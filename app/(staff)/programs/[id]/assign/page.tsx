import { notFound } from "next/navigation";
import { randomUUID } from "node:crypto";
import { readSay } from "@/components/say/say-on-server";
import { titled } from "@/components/say/titled";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { addDays } from "@/lib/days";
import { DAYS_AHEAD } from "@/lib/programs/assignment-days";
import { minutesPerWeek } from "@/lib/programs/minutes";
import { readCandidates } from "@/lib/programs/read-assignments.server";
import { readProgram } from "@/lib/programs/read-programs.server";
import { assign } from "@/app/(staff)/programs/actions";
import { ProgramLines } from "@/app/(staff)/programs/program-lines";
import styles from "@/app/(staff)/programs/programs.module.css";
import { AssignForm } from "./assign-form";
import { rowsOfCandidates } from "./candidate-rows";

export const generateMetadata = titled("Assign");

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ to?: string | string[] }> };

export default async function AssignPage({ params, searchParams }: Props) {
  const say = await readSay();
  const ctx = await requireRole("physio", "coach");
  const program = await readProgram(ctx, (await params).id);
  const found = await readCandidates(ctx, (await params).id);
  if (!program || program.archived || !found) notFound();
  const { draft, id } = program;
  const { minutes, assumes } = minutesPerWeek(draft);
  const rows = rowsOfCandidates(program, found.athletes, found.teams, { unit: ctx.visitor.unit, say });
  // Where the list spans the date line, the latest local day is a day for all of them.
  const today = found.athletes.reduce((latest, each) => (each.today > latest ? each.today : latest), ctx.today);
  return (
    <main id="main" className={styles.page}>
      <PageHeader
        title={say("Assign “{title}”", { title: draft.title })}
        lead={say("Each athlete gets the program as it stands now. Editing it later changes nothing of theirs.")}
        actions={<ButtonLink href={`/programs/${id}`}>{say("Edit first")}</ButtonLink>}
      />
      <Card title={draft.target} beside={say("{n} min a week", { n: minutes })}>
        <ProgramLines items={draft.items} phases={draft.phases} />
        <p className={styles.says}>{say.told(assumes)}</p>
      </Card>
      {found.athletes.length === 0 ? (
        <EmptyState title={say("No athletes in your teams yet.")}>{say("Invite them under Members.")}</EmptyState>
      ) : (
        <AssignForm
          action={assign}
          rows={rows}
          chosen={
            (await searchParams).to === "earlier" ? rows.flatMap((row) => (row.changes ? [row.athleteId] : [])) : []
          }
          teams={found.teams}
          days={{ first: today, last: addDays(today, DAYS_AHEAD) }}
          fields={{ org: ctx.actor.orgId, key: randomUUID(), programId: id }}
        />
      )}
    </main>
  );
}
