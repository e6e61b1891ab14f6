"use client";
import { useSay } from "#say";
import { useActionState } from "react";
import { type FormState, idle } from "@/app/form-state";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import styles from "./program.module.css";

/** The box to tick and the button: the box is the athlete's own word, so it is never ticked beforehand. */
export function ConfirmAdvice({
  action,
  fields,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  fields: Readonly<Record<string, string>>;
}) {
  const say = useSay();
  const [state, post] = useActionState(action, idle);
  const isRefused = state.kind === "refused" || state.kind === "not-saved";
  const error = isRefused ? state.errors.read : undefined;
  return (
    <form action={post} className={styles.confirm} noValidate>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {isRefused && state.message && <Notice tone="warn">{state.message}</Notice>}
      <label className={styles.tick}>
        <input type="checkbox" name="read" value="1" aria-describedby={error && "read-error"} aria-invalid={!!error} />
        <span>
          {say(
            "I have read that I should ask my doctor before a new exercise plan, and whether I should run while my back hurts.",
          )}
        </span>
      </label>
      {error && (
        <p id="read-error" role="alert" className={styles.wrong}>
          {error}
        </p>
      )}
      <SubmitButton variant="primary">{say("Confirm")}</SubmitButton>
    </form>
  );
}
