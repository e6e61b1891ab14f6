import { Link } from "@/components/link";
import { exerciseById } from "@/lib/programs/library";
import { laddersOf } from "@/lib/programs/library/ladders";
import styles from "../exercises.module.css";

/** The ladders an exercise stands on, from easier to harder, with itself marked. */
export const Ladders = ({ id }: { id: string }) =>
  laddersOf(id).map((ladder) => (
    <ol key={ladder.join()} className={styles.ladder} aria-label="From easier to harder">
      {ladder.map((step) => (
        <li key={step} aria-current={step === id ? "step" : undefined}>
          {step === id ? (
            <b>{exerciseById(step)?.name}</b>
          ) : (
            <Link href={`/exercises/${step}`}>{exerciseById(step)?.name}</Link>
          )}
        </li>
      ))}
    </ol>
  ));
