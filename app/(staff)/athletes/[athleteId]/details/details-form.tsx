"use client";
import { useActionState } from "react";
import { idle, one } from "@/app/form-state";
import { DetailsFields } from "@/components/athlete-page/details-fields";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Details } from "@/lib/athletes/page-record";
import styles from "@/app/(staff)/athletes/athletes.module.css";
import { saveDetails } from "./details-action";

/** A physio's form of what the rules read beside the logs; closing an episode asks twice. */
export function DetailsForm({ hidden, details }: { hidden: Record<string, string>; details: Details }) {
  const [state, send] = useActionState(saveDetails, idle);
  const refusal = state.kind === "refused" || state.kind === "not-saved" ? state : null;
  return (
    <form action={send} className={styles.form} noValidate>
      {Object.entries(hidden).map(([name, text]) => (
        <input key={name} type="hidden" name={name} value={text} />
      ))}
      {refusal && (refusal.message ?? refusal.errors.form) && (
        <Notice tone="refusal">{refusal.message ?? refusal.errors.form}</Notice>
      )}
      <DetailsFields closes details={details} kept={refusal?.values} errors={refusal?.errors ?? {}} />
      <div>
        <label className={styles.check}>
          <input
            type="checkbox"
            name="confirm"
            value="1"
            defaultChecked={refusal ? one(refusal.values, "confirm") === "1" : false}
            aria-describedby={refusal?.errors.confirm ? "confirm-error" : undefined}
          />
          <span>When an episode is closed: I have seen the athlete, and this episode is over.</span>
        </label>
        {refusal?.errors.confirm && (
          <p id="confirm-error" role="alert" className={styles.error}>
            {refusal.errors.confirm}
          </p>
        )}
      </div>
      <div>
        <SubmitButton variant="primary">Save</SubmitButton>
      </div>
    </form>
  );
}
