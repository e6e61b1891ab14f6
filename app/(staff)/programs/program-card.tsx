import { useSay } from "#say";
import { rich } from "@/components/say/rich";
import { Link } from "@/components/link";
import { ExerciseDrawing } from "@/components/exercise-drawing/exercise-drawing";
import { ButtonLink } from "@/components/ui/button";
import { upwardWords } from "@/lib/programs/program-difference";
import type { ProgramLine } from "@/lib/programs/read-programs.server";
import { archive } from "./actions";
import { ActForm } from "@/app/act-form";
import styles from "./programs.module.css";
import { madeFromWords, momentInWords } from "./words";

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
  const say = useSay();
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
            <b>{say.count(draft.items.length, "{n} exercise", "{n} exercises")}</b>
          </span>
          <span title={say.told(assumes)}>{rich(say, "{n} min a week", { n: <b>{minutes}</b> })}</span>
          {canWrite && (
            <span>
              {athletes === 0
                ? say("nobody of yours has it now")
                : say.count(athletes, "{n} athlete now", "{n} athletes now")}
            </span>
          )}
        </p>
        <p className={styles.says}>
          {editor ?? say("Somebody")}, {momentInWords(updatedAt, timeZone, say)}
        </p>
        {from && <p className={styles.says}>{say.told(madeFromWords(from))}</p>}
        {draft.upward === "automatic" && <p className={styles.says}>{say.told(upwardWords(draft))}</p>}
      </div>
      {canWrite && (
        <div className={styles.actions}>
          <ButtonLink
            href={`/programs/${id}/assign`}
            variant="primary"
            aria-label={say("Assign {title}", { title: draft.title })}
          >
            {say("Assign")}
          </ButtonLink>
          <ButtonLink href={`/programs/${id}`} aria-label={say("Edit {title}", { title: draft.title })}>
            {say("Edit")}
          </ButtonLink>
          <ActForm act={archive} fields={{ ...fields, id, archived: "1" }} variant="quiet" pending={say("Archiving…")}>
            {rich(say, "Archive {title}", { title: <span className="visually-hidden">{draft.title}</span> })}
          </ActForm>
        </div>
      )}
    </article>
  );
}
