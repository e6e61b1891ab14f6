import { ExerciseDrawing } from "@/components/exercise-drawing/exercise-drawing";
import { Card } from "@/components/ui/card";
import { dayInWords } from "@/lib/days";
import { doseText } from "@/lib/programs/dose-text";
import { isOwn, type OwnExercise } from "@/lib/programs/exercise";
import { exerciseById } from "@/lib/programs/library";
import { minutesPerWeek } from "@/lib/programs/minutes";
import type { GivenProgram } from "@/lib/programs/read-assignments.server";
import type { SnapshotItem } from "@/lib/programs/snapshot";
import styles from "./program.module.css";

/** A program as it was given: what it is for, and each exercise with its drawing, dose and how it goes. */
export function Given({ program, own }: { program: GivenProgram; own: readonly OwnExercise[] }) {
  const { snapshot, fromDay, untilDay, by } = program;
  const { minutes, assumes } = minutesPerWeek(snapshot);
  return (
    <Card title={snapshot.title} beside={`${minutes} min a week`}>
      <p>
        For: <b>{snapshot.target}</b>
      </p>
      {snapshot.why && <p className={styles.why}>{snapshot.why}</p>}
      <p className={styles.fine}>
        {by ? `Given by ${by}, from` : "From"} {dayInWords(fromDay)}
        {untilDay ? ` until ${dayInWords(untilDay)}` : ""}. {assumes}
      </p>
      {snapshot.items.map((item) => (
        <Item key={item.itemId} item={item} own={own} />
      ))}
    </Card>
  );
}

function Item({ item, own }: { item: SnapshotItem; own: readonly OwnExercise[] }) {
  const built = isOwn(item.exerciseId) ? null : exerciseById(item.exerciseId);
  const cues = built?.cues ?? own.find((each) => each.id === item.exerciseId)?.cues ?? [];
  return (
    <section className={styles.item}>
      <div className={styles.drawing}>
        <ExerciseDrawing id={item.exerciseId} name={item.name} />
      </div>
      <div className={styles.words}>
        <h3>{item.name}</h3>
        <p className={styles.dose}>{doseText(item.dose, item.frequency)}</p>
        {item.note && <p>“{item.note}”</p>}
        {cues.length > 0 && (
          <ol className={styles.list}>
            {cues.map((cue) => (
              <li key={cue}>{cue}</li>
            ))}
          </ol>
        )}
        {built && (
          <ul className={styles.mind}>
            {built.caution.map((line) => (
              <li key={line}>{line}</li>
            ))}
            <li>Too hard? {built.regress}</li>
          </ul>
        )}
      </div>
    </section>
  );
}
