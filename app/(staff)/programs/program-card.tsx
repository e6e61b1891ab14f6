import { Link } from "@/components/link";
import { ExerciseDrawing } from "@/components/exercise-drawing/exercise-drawing";
import { ButtonLink } from "@/components/ui/button";
import { upwardWords } from "@/lib/programs/program-difference";
import type { ProgramLine } from "@/lib/programs/read-programs.server";
import { archive } from "./actions";
import { ActForm } from "@/app/act-form";
import styles from "./programs.module.css";
import { counted, madeFromWords, momentInWords } from "./words";

/** One template of the list: what it is for, what it asks in a week, and who has it now. */
export function ProgramCard({
  program,
  canWrite,
  timeZone,
  fields,
}: {
  program: ProgramLine;
  canWrite: boolean;
  timeZone: string;
  fields: { org: string; key: string };
}) {
  const { id, draft, from, minutes, assumes, athletes, editor, updatedAt } = program;
  return (
    <article className={styles.program}>
      <div>
        <h2>
          <Link href={`/programs/${id}`}>{draft.title}</Link>
        </h2>
        <p className="muted">{draft.target}</p>
      </div>
      <div className={styles.drawings} aria-hidden="true">
        {draft.items.slice(0, 5).map((item) => (
          <ExerciseDrawing key={item.itemId} id={item.exerciseId} name={item.name} />
        ))}
      </div>
      <div>
        <p className={styles.figures}>
          <span>
            <b>{counted(draft.items.length, "exercise")}</b>
          </span>
          <span title={assumes}>
            <b>{minutes}</b> min a week
          </span>
          {canWrite && (
            <span>{athletes === 0 ? "nobody of yours has it now" : `${counted(athletes, "athlete")} now`}</span>
          )}
        </p>
        <p className={styles.says}>
          {editor ?? "Somebody"}, {momentInWords(updatedAt, timeZone)}
        </p>
        {from && <p className={styles.says}>{madeFromWords(from)}</p>}
        {draft.upward === "automatic" && <p className={styles.says}>{upwardWords(draft)}</p>}
      </div>
      {canWrite && (
        <div className={styles.actions}>
          <ButtonLink href={`/programs/${id}/assign`} variant="primary" aria-label={`Assign ${draft.title}`}>
            Assign
          </ButtonLink>
          <ButtonLink href={`/programs/${id}`} aria-label={`Edit ${draft.title}`}>
            Edit
          </ButtonLink>
          <ActForm act={archive} fields={{ ...fields, id, archived: "1" }} variant="quiet" pending="Archiving…">
            Archive<span className="visually-hidden"> {draft.title}</span>
          </ActForm>
        </div>
      )}
    </article>
  );
}
