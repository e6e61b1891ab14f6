import { useId } from "react";
import { FieldGroup, type FieldText } from "./field";
import styles from "./pain-scale.module.css";

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/**
 * A whole pain score, 0 to 10, or "not reported": twelve real radios of one name, so arrows move and no script is needed.
 * "Not reported" posts an empty value and is where the scale starts: nothing is 0 until a person says 0.
 */
export function PainScale({
  name,
  value = null,
  ends = ["none", "worst imaginable"],
  notReported = "Not reported",
  ...text
}: FieldText & { name: string; value?: number | null; ends?: readonly [string, string]; notReported?: string }) {
  const id = useId();
  return (
    <FieldGroup id={id} {...text}>
      <div className={styles.scale}>
        {SCORES.map((score) => (
          <label key={score} className={styles.score}>
            <input type="radio" name={name} value={score} defaultChecked={score === value} />
            <span>{score}</span>
            {score === 0 && <span className="visually-hidden">, {ends[0]}</span>}
            {score === 10 && <span className="visually-hidden">, {ends[1]}</span>}
          </label>
        ))}
      </div>
      <div className={styles.ends}>
        <span aria-hidden="true">{ends[0]}</span>
        <label className={styles.blank}>
          <input type="radio" name={name} value="" defaultChecked={value === null} />
          <span>{notReported}</span>
        </label>
        <span aria-hidden="true">{ends[1]}</span>
      </div>
    </FieldGroup>
  );
}
