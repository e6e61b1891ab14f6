import { notFound } from "next/navigation";
import { randomUUID } from "node:crypto";
import { readSay } from "@/components/say/say-on-server";
import { titled } from "@/components/say/titled";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { may } from "@/lib/access/may";
import { requireRole } from "@/lib/ctx.server";
import { minutesPerWeek } from "@/lib/programs/minutes";
import { upwardWords } from "@/lib/programs/program-difference";
import { exercisesForPrograms, readProgram } from "@/lib/programs/read-programs.server";
import { archive, submitProgram } from "../actions";
import { choicesOf, facetOptions } from "../builder/choices";
import { ProgramBuilder } from "../builder/program-builder";
import { startValues } from "../builder/start-values";
import { ActForm } from "@/app/act-form";
import { ProgramLines } from "../program-lines";
import styles from "../programs.module.css";
import { madeFromWords, momentInWords } from "../words";

export const generateMetadata = titled("Program");

export default async function ProgramPage({ params }: { params: Promise<{ id: string }> }) {
  const say = await readSay();
  const ctx = await requireRole("physio", "coach", "admin");
  const program = await readProgram(ctx, (await params).id);
  if (!program) notFound();
  const { id, version, draft, editor, updatedAt, archived, from } = program;
  const canWrite = may(ctx.actor, "program.write");
  const saving = { by: editor ?? say("somebody"), moment: momentInWords(updatedAt, ctx.visitor.timeZone, say) };
  const saved = from
    ? say("Saved by {by}, {moment}. {made}, as it stood for one athlete.", { ...saving, made: madeFromWords(from) })
    : say("Saved by {by}, {moment}.", saving);
  if (canWrite && !archived) {
    const choices = choicesOf(await exercisesForPrograms(ctx), ctx.actor.roles.includes("physio"), say);
    return (
      <main id="main" className={styles.page}>
        <PageHeader
          title={draft.title}
          lead={say("{saved} Saving changes the template alone: nobody's assigned program.", { saved })}
          actions={<ButtonLink href={`/programs/${id}/assign`}>{say("Assign")}</ButtonLink>}
        />
        <ProgramBuilder
          key={id}
          action={submitProgram}
          choices={choices}
          facets={facetOptions(say)}
          initial={startValues(draft)}
          fields={{ org: ctx.actor.orgId, key: randomUUID(), id, version: String(version) }}
        />
      </main>
    );
  }
  const { minutes, assumes } = minutesPerWeek(draft);
  return (
    <main id="main" className={`${styles.page} ${styles.narrow} ${styles.stack}`}>
      <PageHeader title={draft.title} lead={saved} />
      {archived && (
        <Notice title={say("This program is archived.")}>
          <p>{say("It is off the list and cannot be assigned. Athletes who have it keep it.")}</p>
          {canWrite && (
            <ActForm act={archive} fields={{ org: ctx.actor.orgId, key: randomUUID(), id, archived: "0" }}>
              {say("Bring it back")}
            </ActForm>
          )}
        </Notice>
      )}
      <Card title={draft.target} beside={say("{n} min a week", { n: minutes })}>
        {draft.why && <p>{draft.why}</p>}
        <ProgramLines items={draft.items} phases={draft.phases} />
        <p>{say.told(upwardWords(draft))}</p>
        <p className={styles.says}>{say.told(assumes)}</p>
      </Card>
    </main>
  );
}
