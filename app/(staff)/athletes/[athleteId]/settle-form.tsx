"use client";
import { useActionState } from "react";
import { idle, one } from "@/app/form-state";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { settle } from "./settle-action";
import styles from "./settle.module.css";

/** A button that opens the form behind it: why, and the act. */
export function SettleForm({
  hidden,
  label,
  hint,
  programs,
}: {
  hidden: Record<string, string>;
  label: string;
  hint: string;
  programs: string | null;
}) {
  const [state, send] = useActionState(settle, idle);
  const refusal = state.kind === "refused" || state.kind === "not-saved" ? state : null;
  return (
    <details className={styles.act} name={`settle-${hidden.flagId}`} open={refusal ? true : undefined}>
      <summary>{label}</summary>
      <form action={send} className={styles.form}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {refusal?.message && <Notice tone="refusal">{refusal.message}</Notice>}
        {programs && (
          <a href={programs} className={styles.link}>
            Change their programs
          </a>
        )}
        <Textarea
          label="Why"
          hint={hint}
          name="reason"
          id={`why-${hidden.flagId}-${hidden.outcome}`}
          rows={2}
          maxLength={400}
          defaultValue={refusal ? one(refusal.values, "reason") : ""}
          error={refusal?.errors.reason}
        />
        <p className={styles.note}>This cannot be undone. The flag comes back only on new evidence.</p>
        <SubmitButton variant="primary">Settle as “{label}”</SubmitButton>
      </form>
    </details>
  );
}
