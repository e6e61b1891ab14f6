import { ExerciseDrawing } from "@/components/exercise-drawing/exercise-drawing";
import { Card } from "@/components/ui/card";
import { STOPPED_IS_A_RESULT, type Check } from "@/lib/self-checks/check";
import { stopSigns } from "@/lib/programs/exercise";
import styles from "./protocol.module.css";
import { WallDrawing } from "./wall-drawing";

/** How a check goes, step by step, with its drawing and what ends it. */
export function Protocol({ check }: { check: Check }) {
  const { id, drawing, needs, steps, ends, stops } = check;
  const isWallTest = id === "wall-test";
  return (
    <Card title="How to do it">
      <div className={`${styles.protocol} ${isWallTest ? styles.beside : ""}`}>
        {isWallTest && <WallDrawing gap="hand" whole />}
        {drawing && <ExerciseDrawing id={drawing} className={styles.drawing} />}
        <div className={styles.words}>
          <p className="muted">{needs}</p>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>
            <b>{ends}</b>
          </p>
          {isWallTest ? (
            <p>Stop if it hurts.</p>
          ) : (
            <ul className={styles.stops}>
              {[...stops, STOPPED_IS_A_RESULT, ...stopSigns].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </Card>
  );
}
