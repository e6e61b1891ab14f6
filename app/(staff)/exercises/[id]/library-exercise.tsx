import { ExerciseFrames } from "@/components/exercise-drawing/exercise-drawing";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { ENGLISH } from "@/lib/say";
import { doseText } from "@/lib/programs/dose-text";
import { causeWords, type Exercise } from "@/lib/programs/exercise";
import { frequencyText } from "@/lib/programs/frequency-words";
import { minutesOf } from "@/lib/programs/minutes";
import { evidenceWords, sourceWords } from "@/lib/programs/source-words";
import styles from "../exercises.module.css";
import { Ladders } from "./ladders";

const Lines = ({ of }: { of: readonly string[] }) => (
  <ul className={styles.list}>
    {of.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** Everything the library says of an exercise: dose, how to, what goes wrong, when to stop, and where it comes from. */
export function LibraryExercise({ exercise }: { exercise: Exercise }) {
  const { id, name, targets, dose, frequency, equipment, causes, cues, sources } = exercise;
  return (
    <main id="main" className={`${styles.page} ${styles.narrow}`}>
      <PageHeader
        title={name}
        lead={targets.join(", ")}
        actions={<ButtonLink href="/exercises">All exercises</ButtonLink>}
      />
      <Card>
        <div className={styles.detail}>
          <ExerciseFrames id={id} className={styles.frames} />
          <dl>
            <dt>Start with</dt>
            <dd>
              <b>{ENGLISH.told(doseText(dose))}</b>
            </dd>
            <dt>When</dt>
            <dd>{ENGLISH.told(frequencyText(frequency))}</dd>
            <dt>Takes</dt>
            <dd>about {Math.ceil(minutesOf({ dose }))} min each time</dd>
            <dt>Position</dt>
            <dd>{exercise.position}</dd>
            <dt>Needs</dt>
            <dd>{equipment.length > 0 ? equipment.join(", ") : "nothing"}</dd>
            <dt>Used for</dt>
            <dd>{causes.length > 0 ? causes.map((cause) => causeWords[cause]).join("; ") : "general use"}</dd>
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
      <Card title="What often goes wrong">
        <Lines of={exercise.faults} />
      </Card>
      <Card title="Easier and harder">
        <dl className={styles.facts}>
          <dt>Easier</dt>
          <dd>{exercise.regress}</dd>
          <dt>Harder</dt>
          <dd>{exercise.progress}</dd>
        </dl>
        <Ladders id={id} />
      </Card>
      <Card title="Mind">
        <Lines of={exercise.caution} />
      </Card>
      <Card title="When to stop">
        <Lines of={exercise.stopSigns} />
      </Card>
      <Card title="Where this comes from">
        <p>{evidenceWords[exercise.evidenceMark]}</p>
        <Lines of={sources.map((source) => sourceWords[source] ?? source)} />
      </Card>
    </main>
  );
}
