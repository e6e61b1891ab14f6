"use client";
import { useSay } from "#say";
import { useActionState } from "react";
import { idle, one } from "@/app/form-state";
import { Notice } from "@/components/ui/notice";
import { Select, type SelectOption } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import styles from "./settle.module.css";
import { answer } from "./step-action";

/** One answer to a proposed step: a button, or a button that opens what has to be said with it. */
export function StepForm({
  hidden,
  label,
  submit,
  hint,
  steps,
}: {
  hidden: Record<string, string>;
  label: string;
  /** Present when the form opens first. */
  submit?: string;
  hint?: string;
  steps?: readonly SelectOption[];
}) {
  const say = useSay();
  const [state, send] = useActionState(answer, idle);
  const refusal = state.kind === "refused" || state.kind === "not-saved" ? state : null;
  const fields = (
    <>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {refusal?.message && <Notice tone="refusal">{refusal.message}</Notice>}
    </>
  );
  if (!submit)
    return (
      <form action={send}>
        {fields}
        <SubmitButton variant="primary">{label}</SubmitButton>
      </form>
    );
  return (
    <details className={styles.act} name={`step-${hidden.itemId}`} open={refusal ? true : undefined}>
      <summary>{label}</summary>
      <form action={send} className={styles.form}>
        {fields}
        {steps && (
          <Select
            label={say("Step")}
            name="step"
            id={`step-${hidden.itemId}`}
            options={steps}
            blank={say("Choose a step")}
            defaultValue={refusal ? one(refusal.values, "step") : ""}
            error={refusal?.errors.step}
          />
        )}
        <Textarea
          label={say("Why")}
          hint={hint}
          optional={hidden.answer === "changed"}
          name="reason"
          id={`why-${hidden.itemId}-${hidden.answer}`}
          rows={2}
          maxLength={400}
          defaultValue={refusal ? one(refusal.values, "reason") : ""}
          error={refusal?.errors.reason}
        />
        <SubmitButton variant="primary">{submit}</SubmitButton>
      </form>
    </details>
  );
}
