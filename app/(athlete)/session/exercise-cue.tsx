import { ExerciseFrames } from "@/components/exercise-drawing/exercise-drawing";
import { exerciseById } from "@/lib/programs/library";
import styles from "./session.module.css";

const CUES_SHOWN = 3;

/** The drawing of an exercise with what was written beside it and the first cues: read while getting ready. */
export function ExerciseCue({ exerciseId, name, note }: { exerciseId: string; name: string; note: string | null }) {
  const cues = exerciseById(exerciseId)?.cues.slice(0, CUES_SHOWN) ?? [];
  return (
    <>
      <ExerciseFrames id={exerciseId} name={name} className={styles.frames} />
      <ul className={styles.cues}>
        {note && <li>“{note}”</li>}
        {cues.map((cue) => (
          <li key={cue}>{cue}</li>
        ))}
      </ul>
    </>
  );
}
