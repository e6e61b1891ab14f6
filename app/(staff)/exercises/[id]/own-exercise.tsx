import { randomUUID } from "node:crypto";
import { ExerciseFrames } from "@/components/exercise-drawing/exercise-drawing";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { ENGLISH } from "@/lib/say";
import { doseText } from "@/lib/programs/dose-text";
import { stopSigns } from "@/lib/programs/exercise";
import { FRAMES } from "@/lib/programs/exercise-photo";
import type { KeptExercise } from "@/lib/programs/own-exercises.server";
import { ActForm } from "@/app/act-form";
import { archiveExercise } from "../actions";
import { PhotoForm } from "./photo-form";
import styles from "../exercises.module.css";

/** An exercise the organisation wrote itself. */
export function OwnExercisePage({
  own,
  id,
  org,
  isSaved,
}: {
  own: KeptExercise;
  id: string;
  org: string;
  isSaved: boolean;
}) {
  const { exercise, archived } = own;
  const fields = { org, key: randomUUID(), id };
  return (
    <main id="main" className={`${styles.page} ${styles.narrow}`}>
      <PageHeader
        title={exercise.name}
        lead={[...exercise.targets, "your own"].join(", ")}
        actions={<ButtonLink href="/exercises">All exercises</ButtonLink>}
      />
      {isSaved && !archived && (
        <Notice tone="success" title="Saved">
          <p>It is in the library. What is assigned already keeps its dose.</p>
        </Notice>
      )}
      {archived && (
        <Notice title="This exercise is archived.">
          <p>It is not offered for new programs. Programs that hold it keep it.</p>
        </Notice>
      )}
      <Card>
        <div className={styles.detail}>
          <ExerciseFrames id={exercise.id} name={exercise.name} photos={own.photos} />
          <dl>
            <dt>Start with</dt>
            <dd>
              <b>{ENGLISH.told(doseText(exercise.dose))}</b>
            </dd>
            <dt>Counts as a stretch</dt>
            <dd>{exercise.isStretch ? "yes" : "no"}</dd>
          </dl>
        </div>
      </Card>
      {exercise.cues.length > 0 && (
        <Card title="How">
          <ol className={styles.list}>
            {exercise.cues.map((cue) => (
              <li key={cue}>{cue}</li>
            ))}
          </ol>
        </Card>
      )}
      <Card title="Mind">
        <ul className={styles.list}>
          {stopSigns.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Card>
      {!archived && (
        <Card title="Photos">
          <p className={styles.photoHint}>
            One of the start, one of the end. They are shown to your athletes and on paper; place and time are taken out
            of the file. Only put people in a picture who agreed to it.
          </p>
          <div className={styles.photos}>
            {FRAMES.map((frame) => (
              <PhotoForm key={frame} frame={frame} has={!!own.photos[frame]} fields={{ org, id, frame }} />
            ))}
          </div>
        </Card>
      )}
      <div className={styles.act}>
        {!archived && <ButtonLink href={`/exercises/${id}/edit`}>Edit</ButtonLink>}
        <ActForm act={archiveExercise} fields={{ ...fields, archived: archived ? "0" : "1" }} variant="quiet">
          {archived ? "Bring it back" : "Archive"}
        </ActForm>
      </div>
    </main>
  );
}
