import { type ReactNode, useId } from "react";
import styles from "./field.module.css";

/** What every field takes: `error` is a kind sentence shown beside the field, whose text the form keeps. */
export type FieldText = { label: ReactNode; hint?: ReactNode; error?: string | null; optional?: boolean };

type Wiring = { id: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined };

/** The id and the aria attributes that tie a control to its label, hint and error. */
export function useWiring({ id, hint, error }: { id?: string } & Pick<FieldText, "hint" | "error">): Wiring {
  const made = useId();
  const own = id ?? made;
  const by = [hint && `${own}-hint`, error && `${own}-error`].filter(Boolean).join(" ");
  return { id: own, "aria-describedby": by || undefined, "aria-invalid": error ? true : undefined };
}

/** Label above, hint below it, then the control, then the error. */
export function Field({ id, label, hint, error, optional, children }: FieldText & { id: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {optional && <span className={styles.optional}> (optional)</span>}
      </label>
      <FieldHint id={id}>{hint}</FieldHint>
      {children}
      <FieldError id={id}>{error}</FieldError>
    </div>
  );
}

/** The same for several controls that answer one question, such as radios. */
export function FieldGroup({
  id,
  label,
  hint,
  error,
  optional,
  children,
}: FieldText & { id: string; children: ReactNode }) {
  const by = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset className={styles.field} id={id} aria-describedby={by}>
      <legend className={styles.label}>
        {label}
        {optional && <span className={styles.optional}> (optional)</span>}
      </legend>
      <FieldHint id={id}>{hint}</FieldHint>
      {children}
      <FieldError id={id}>{error}</FieldError>
    </fieldset>
  );
}

function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <p id={`${id}-hint`} className={styles.hint}>
      {children}
    </p>
  );
}

function FieldError({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <p id={`${id}-error`} className={styles.error} role="alert">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 1l7 13H1z" fill="currentColor" />
      </svg>
      {children}
    </p>
  );
}
