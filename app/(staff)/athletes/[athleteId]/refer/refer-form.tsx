"use client";
import { useActionState } from "react";
import { type FormState, idle, one } from "@/app/form-state";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { RECIPIENTS } from "@/lib/referrals/draft";
import { type Letter, URGENCIES, URGENCY_WORDS } from "@/lib/referrals/referral";
import styles from "@/app/(staff)/athletes/athletes.module.css";

/** To whom, how soon and why. `settles` is the rule of the open flag that may be answered with it. */
export function ReferForm({
  action,
  hidden,
  letter,
  settles = null,
  submit,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  letter: Letter;
  settles?: string | null;
  submit: string;
}) {
  const [state, send] = useActionState(action, idle);
  const refusal = state.kind === "refused" || state.kind === "not-saved" ? state : null;
  const value = (name: string, first: string) => (refusal ? one(refusal.values, name) : first);
  return (
    <form action={send} className={styles.form} noValidate>
      {Object.entries(hidden).map(([name, text]) => (
        <input key={name} type="hidden" name={name} value={text} />
      ))}
      {refusal?.message && <Notice tone="refusal">{refusal.message}</Notice>}
      <TextInput
        label="To whom"
        name="toWhom"
        id="toWhom"
        list="recipients"
        defaultValue={value("toWhom", letter.toWhom)}
        maxLength={160}
        error={refusal?.errors.toWhom}
      />
      <datalist id="recipients">
        {RECIPIENTS.map((recipient) => (
          <option key={recipient} value={recipient} />
        ))}
      </datalist>
      <Select
        label="How soon"
        name="urgency"
        id="urgency"
        defaultValue={value("urgency", letter.urgency)}
        options={URGENCIES.map((urgency) => ({ value: urgency, label: URGENCY_WORDS[urgency] }))}
        error={refusal?.errors.urgency}
      />
      <Textarea
        label="Why"
        name="why"
        id="why"
        rows={16}
        maxLength={6000}
        defaultValue={value("why", letter.why)}
        error={refusal?.errors.why}
      />
      {settles && (
        <>
          <label className={styles.check}>
            <input
              type="checkbox"
              name="settle"
              value="1"
              defaultChecked={refusal ? one(refusal.values, "settle") === "1" : true}
            />
            <span>
              Also settle the flag {settles} as “Referred”. It comes back only on new evidence; this cannot be undone.
            </span>
          </label>
          <TextInput
            label="Reason for the flag’s history"
            name="reason"
            id="reason"
            maxLength={400}
            defaultValue={value("reason", `Referred to: ${letter.toWhom}`)}
            error={refusal?.errors.reason}
          />
        </>
      )}
      <div>
        <SubmitButton variant="primary">{submit}</SubmitButton>
      </div>
    </form>
  );
}
