import { Link } from "@/components/link";
import { ExerciseDrawing } from "@/components/exercise-drawing/exercise-drawing";
import styles from "./exercises.module.css";
import type { CardOf } from "./library-filter";

/** An exercise of the library at a glance, with the next easier and harder one. */
export function LibraryCard({ card }: { card: CardOf }) {
  return (
    <li className={styles.card}>
      <ExerciseDrawing id={card.id} name={card.name} />
      <h2>
        <Link href={`/exercises/${card.path}`} className={styles.whole}>
          {card.name}
        </Link>
      </h2>
      <p className="muted">{card.targets.join(", ")}</p>
      <p className={styles.dose}>{card.dose}</p>
      {card.mark && <p className={styles.mark}>{card.mark === "own" ? "Your own" : "Assigned by a physio only"}</p>}
      <Steps word="Easier" steps={card.easier} />
      <Steps word="Harder" steps={card.harder} />
    </li>
  );
}

const Steps = ({ word, steps }: { word: string; steps: CardOf["easier"] }) =>
  steps.length > 0 && (
    <p className={styles.steps}>
      {word}:{" "}
      {steps.map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 && ", "}
          <Link href={`/exercises/${id}`}>{name}</Link>
        </span>
      ))}
    </p>
  );
