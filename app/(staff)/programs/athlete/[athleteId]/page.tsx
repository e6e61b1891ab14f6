import { notFound } from "next/navigation";
import { useSay } from "#say";
import { randomUUID } from "node:crypto";
import { ActForm } from "@/app/act-form";
import { readSay } from "@/components/say/say-on-server";
import { titled } from "@/components/say/titled";
import { buttonClass, ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { addDays } from "@/lib/days";
import { earliestEnd } from "@/lib/programs/assignment-days";
import { runsOver } from "@/lib/programs/due";
import { minutesPerWeek } from "@/lib/programs/minutes";
import { upwardWords } from "@/lib/programs/program-difference";
import { answerUnder } from "@/lib/programs/once.server";
import { readGivenPrograms, type GivenProgram } from "@/lib/programs/read-assignments.server";
import { bringBack, saveAs, setEnd, setPhase } from "@/app/(staff)/programs/actions";
import { ProgramLines } from "@/app/(staff)/programs/program-lines";
import styles from "@/app/(staff)/programs/programs.module.css";
import { spanInWords } from "@/app/(staff)/programs/words";
import { EndForm } from "./end-form";
import { PhaseForm } from "./phase-form";

export const generateMetadata = titled("Programs of an athlete");

type Props = { params: Promise<{ athleteId: string }>; searchParams: Promise<{ changed?: string | string[] }> };

export default async function GivenProgramsPage({ params, searchParams }: Props) {
  const say = await readSay();
  const ctx = await requireRole("physio", "coach");
  const { athleteId } = await params;
  const given = await readGivenPrograms(ctx, athleteId);
  if (!given) notFound();
  const { changed } = await searchParams;
  const isChanged = typeof changed === "string" && (await answerUnder(ctx, changed)) !== null;
  const yesterday = addDays(given.today, -1);
  // A copy that another took the place of before its first day was never due: it is history, and ends nothing.
  const open = given.programs.filter(
    ({ fromDay, untilDay }) => untilDay === null || (untilDay >= yesterday && untilDay >= fromDay),
  );
  const ended = given.programs.filter((each) => !open.includes(each));
  return (
    <main id="main" className={`${styles.page} ${styles.narrow} ${styles.stack}`}>
      <PageHeader
        title={say("Programs of {name}", { name: given.name })}
        lead={say("What was due before today stays due. Changing a template changes nothing here.")}
        actions={
          <>
            <ButtonLink href={`/athletes/${athleteId}`}>{say("Open {name}", { name: given.name })}</ButtonLink>
            <ButtonLink href="/programs">{say("Assign another")}</ButtonLink>
            {given.programs.some((each) => runsOver(each, given.today)) && (
              <a href={`/programs/athlete/${athleteId}/handout.pdf`} className={buttonClass({})}>
                {say("Hand-out (PDF)")}
              </a>
            )}
          </>
        }
      />
      {isChanged && (
        <Notice tone="success" title={say("Saved")}>
          <p>{say("The program is changed, and the flags are judged again.")}</p>
        </Notice>
      )}
      {given.programs.length === 0 && <EmptyState title={say("No program yet.")} />}
      {open.map((program) => (
        <Given key={program.id} program={program}>
          {neighbours(program.snapshot) && (
            <PhaseForm
              key={program.snapshot.phaseId}
              action={setPhase}
              first={program.fromDay > given.today ? program.fromDay : given.today}
              {...neighbours(program.snapshot)!}
              fields={{ org: ctx.actor.orgId, key: randomUUID(), athleteId, assignmentId: program.id }}
            />
          )}
          <EndForm
            key={`${program.untilDay}`}
            action={setEnd}
            first={earliestEnd(program.fromDay, given.today)}
            until={program.untilDay}
            title={program.snapshot.title}
            fields={{ org: ctx.actor.orgId, key: randomUUID(), athleteId, assignmentId: program.id }}
          />
          <ActForm
            act={saveAs}
            fields={{ org: ctx.actor.orgId, key: randomUUID(), athleteId, assignmentId: program.id }}
            summary={say("Save as a template")}
            warning={say(
              "The exercises with the doses they have now become a template of the club, for anybody. Nothing of the athlete goes along. You can name and change it next.",
            )}
            size="small"
            pending={say("Saving…")}
          >
            {say("Save as a template")}
          </ActForm>
        </Given>
      ))}
      {ended.length > 0 && (
        <Disclosure summary={say("Ended: {n}", { n: ended.length })}>
          <div className={styles.stack}>
            {ended.map((program) => (
              <Given key={program.id} program={program}>
                {program.programId && program.untilDay !== null && program.untilDay < given.today && (
                  <ActForm
                    act={bringBack}
                    fields={{ org: ctx.actor.orgId, key: randomUUID(), athleteId, assignmentId: program.id }}
                    size="small"
                  >
                    {say("Give this version back from today")}
                  </ActForm>
                )}
              </Given>
            ))}
          </div>
        </Disclosure>
      )}
    </main>
  );
}

/** The phases beside the present one; null for a program without. */
function neighbours({ phases, phaseId }: GivenProgram["snapshot"]) {
  const at = phases.findIndex((phase) => phase.phaseId === phaseId);
  const named = (phase: (typeof phases)[number] | undefined) =>
    phase ? { phaseId: phase.phaseId, title: phase.title } : null;
  return phases.length < 2 ? null : { next: named(phases[at + 1]), before: named(phases[at - 1]) };
}

function Given({ program, children }: { program: GivenProgram; children?: React.ReactNode }) {
  const say = useSay();
  const { snapshot, fromDay, untilDay, by } = program;
  return (
    <Card title={snapshot.title} beside={say("{n} min a week", { n: minutesPerWeek(snapshot).minutes })}>
      <p className="muted">
        {by
          ? say("{target} · {span} · given by {by}", {
              target: snapshot.target,
              span: spanInWords(fromDay, untilDay),
              by,
            })
          : say("{target} · {span}", { target: snapshot.target, span: spanInWords(fromDay, untilDay) })}
      </p>
      <ProgramLines items={snapshot.items} phases={snapshot.phases} now={snapshot.phaseId} />
      {snapshot.upward === "automatic" && <p className="muted">{say.told(upwardWords(snapshot))}</p>}
      {children}
    </Card>
  );
}
