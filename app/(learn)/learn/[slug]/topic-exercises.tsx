import { Link } from "@/components/link";
import { ExerciseFrames } from "@/components/exercise-drawing/exercise-drawing";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { exercisesFor } from "@/lib/learn/exercises-for";
import { stopSigns, type Exercise } from "@/lib/programs/exercise";
import type { Topic } from "@/lib/learn/topic";
import styles from "../learn.module.css";

/** Exercises that go with a topic, drawn; the rest of its cause by name. Only staff may open the library. */
export function TopicExercises({ topic, isStaff }: { topic: Topic; isStaff: boolean }) {
  const { drawn, others } = exercisesFor(topic);
  if (drawn.length === 0) return null;
  return (
    <Card title={topic.cause ? "Exercises that programs for this idea use" : "Exercises that go with it"}>
      <p>
        To look at, not to start on: how much, and which ones, is said in the program that your physio or coach gives.
      </p>
      <ul className={styles.drawn}>
        {drawn.map((exercise) => (
          <li key={exercise.id}>
            <ExerciseFrames id={exercise.id} />
            <h3>
              <Name exercise={exercise} isStaff={isStaff} />
            </h3>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Disclosure summary={`${others.length} more that are tagged with it`}>
          <ul className={styles.others}>
            {others.map((exercise) => (
              <li key={exercise.id}>
                <Name exercise={exercise} isStaff={isStaff} />
                {exercise.assignedBy && <small> assigned by a physio only</small>}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <ul className={styles.stop}>
        {stopSigns.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  );
}

function Name({ exercise: { id, name }, isStaff }: { exercise: Exercise; isStaff: boolean }) {
  if (!isStaff) return name;
  return <Link href={`/exercises/${id}`}>{name}</Link>;
}
