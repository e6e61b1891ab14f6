import { Card, CardPart } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import type { AthleteView } from "@/lib/athletes/athlete-view";
import { programsOf, type ProgramLine } from "@/lib/athletes/figures";
import { dayInWords } from "@/lib/days";
import { ENGLISH } from "@/lib/say";
import { adherenceText } from "@/lib/programs/adherence";
import { giverOf } from "@/lib/programs/giver";
import styles from "./athlete-page.module.css";

/** What the athlete is to do now, and what became of each exercise in the last 28 days. */
export function Programs({ view }: { view: AthleteView }) {
  const programs = programsOf(view.record, view.today);
  return (
    <Card title="Program now">
      {programs.length === 0 && <p className="muted">No program is assigned today.</p>}
      {programs.map((program, at) =>
        at === 0 ? (
          <Program key={program.assignmentId} program={program} view={view} />
        ) : (
          <CardPart key={program.assignmentId}>
            <Program program={program} view={view} />
          </CardPart>
        ),
      )}
    </Card>
  );
}

function Program({ program, view }: { program: ProgramLine; view: AthleteView }) {
  const told = view.record.shares.exercises;
  return (
    <>
      <p>
        <b>{program.title}</b>: {program.target}
      </p>
      <p className={styles.small}>
        From {dayInWords(program.fromDay)}
        {program.untilDay ? ` to ${dayInWords(program.untilDay)}` : ", until further notice"}, assigned by{" "}
        {ENGLISH.told(giverOf(view.names, program.assignedBy) ?? "somebody no longer here")}.
      </p>
      {program.phase && <p>{ENGLISH.told(program.phase)}</p>}
      <DataTable
        caption={`${program.title}: exercises of the last 28 days`}
        hideCaption
        columns={[
          {
            label: "Exercise",
            rowHead: true,
            cell: (item) => (
              <>
                {item.name}
                <small className={styles.dose}>{ENGLISH.told(item.dose)}</small>
              </>
            ),
          },
          {
            label: "Last 28 days",
            cell: (item) => (told ? ENGLISH.told(adherenceText(item.adherence)) : "kept private by the athlete"),
          },
        ]}
        rows={program.items}
        keyOf={(item) => item.itemId}
      />
    </>
  );
}
