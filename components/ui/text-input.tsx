import type { ComponentProps } from "react";
import { Field, type FieldText, useWiring } from "./field";
import styles from "./field.module.css";

/** One line of text or a number. `unit` is shown inside the field at its end ("km", "min") and read with the label. */
export function TextInput({
  label,
  hint,
  error,
  optional,
  unit,
  ...rest
}: FieldText & { unit?: string } & ComponentProps<"input">) {
  const wiring = useWiring({ id: rest.id, hint, error });
  const input = <input type="text" {...rest} {...wiring} className={styles.control} />;
  const spoken = unit ? (
    <>
      {label}
      <span className="visually-hidden"> in {unit}</span>
    </>
  ) : (
    label
  );
  return (
    <Field id={wiring.id} label={spoken} hint={hint} error={error} optional={optional}>
      {unit ? (
        <div className={styles.affixed}>
          {input}
          <span className={styles.unit} aria-hidden="true">
            {unit}
          </span>
        </div>
      ) : (
        input
      )}
    </Field>
  );
}
