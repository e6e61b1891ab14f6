import { useId, type ReactNode } from "react";
import styles from "./big-choice.module.css";

/** One of a few whole sentences, each a wide row to tap; `picture` stands before it. */
export function BigChoice(props: {
  name: string;
  label: string;
  options: readonly { value: string; label: string; picture?: ReactNode }[];
  value: string;
  error?: string;
}) {
  const { name, label, options, value, error } = props;
  const id = useId();
  return (
    <fieldset className={styles.choice} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} value={option.value} defaultChecked={option.value === value} />
          <span className={styles.row}>
            {option.picture}
            <span className={styles.words}>{option.label}</span>
            <span className={styles.mark} aria-hidden="true">
              ✓
            </span>
          </span>
        </label>
      ))}
      {error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
