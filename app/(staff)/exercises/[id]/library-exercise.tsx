import { ExerciseDrawing } from "@/components/exercise-drawing/exercise-drawing";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { doseText } from "@/lib/programs/dose-text";
import type { Exercise } from "@/lib/programs/exercise";
import { minutesOf } from "@/lib/programs/minutes";
import { evidenceWords, sourceWords } from "@/lib/programs/source-words";
import styles from "../exercises.module.css";

/** Everything the library says of an exercise: dose, how to, what to mind, and where it comes from. */
export function LibraryExercise({ exercise }: { exercise: Exercise }) {
  const { id, name, targets, dose, frequency, equipment, cues, caution, progress, regress, stopSigns, sources } =
    exercise;
  return (
    <main id="main" className={`${styles.page} ${styles.narrow}`}>
      <PageHeader
        title={name}
        lead={targets.join(", ")}
        actions={<ButtonLink href="/exercises">All exercises</ButtonLink>}
      />
      <Card>
        <div className={styles.detail}>
          <ExerciseDrawing id={id} />
          <dl>
            <dt>Start with</dt>
            <dd>
              <b>{doseText(dose)}</b>
            </dd>
            <dt>When</dt>
            <dd>{doseText(dose, frequency).split(" · ")[1]}</dd>
            <dt>Takes</dt>
            <dd>about {Math.ceil(minutesOf({ dose }))} min each time</dd>
            <dt>Needs</dt>
            <dd>{equipment.length > 0 ? equipment.join(", ") : "nothing"}</dd>
            {exercise.assignedBy && (
              <>
                <dt>Assigned by</dt>
                <dd>a physio only</dd>
              </>
            )}
          </dl>
        </div>
      </Card>
      <Card title="How">
        <ol className={styles.list}>
          {cues.map((cue) => (
            <li key={cue}>{cue}</li>
          ))}
        </ol>
      </Card>
      <Card title="Easier and harder">
        <dl className={styles.facts}>
          <dt>Easier</dt>
          <dd>{regress}</dd>
          <dt>Harder</dt>
          <dd>{progress}</dd>
        </dl>
      </Card>
      <Card title="Mind">
        <ul className={styles.list}>
          {[...caution, ...stopSigns].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Card>
      <Card title="Where this comes from">
        <p>{evidenceWords[exercise.evidenceMark]}</p>
        <ul className={styles.list}>
          {sources.map((source) => (
            <li key={source}>{sourceWords[source]}</li>
          ))}
        </ul>
      </Card>
    </main>
  );
}
