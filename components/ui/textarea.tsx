import type { ComponentProps } from "react";
import { Field, type FieldText, useWiring } from "./field";
import styles from "./field.module.css";

/** Several lines of text; grows with what is written where the browser can. */
export function Textarea({ label, hint, error, optional, ...rest }: FieldText & ComponentProps<"textarea">) {
  const wiring = useWiring({ id: rest.id, hint, error });
  return (
    <Field id={wiring.id} label={label} hint={hint} error={error} optional={optional}>
      <textarea rows={3} {...rest} {...wiring} className={styles.control} />
    </Field>
  );
}
