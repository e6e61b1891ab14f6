import { ExerciseDrawing } from "@/components/exercise-drawing/exercise-drawing";
import { exerciseById } from "@/lib/programs/library";
import styles from "./day.module.css";

/** How an exercise goes: its drawing, the first cues, and what the coach or physio wrote beside it. */
export function HowTo({ exerciseId, name, note }: { exerciseId: string; name: string; note: string | null }) {
  const cues = exerciseById(exerciseId)?.cues.slice(0, 4) ?? [];
  return (
    <div className={styles.how}>
      <ExerciseDrawing id={exerciseId} name={name} />
      <div>
        {note && <p>“{note}”</p>}
        {cues.length > 0 && (
          <ul>
            {cues.map((cue) => (
              <li key={cue}>{cue}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
