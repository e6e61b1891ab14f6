"use client";

import { useActionState } from "react";
import { idle, one } from "@/app/form-state";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { sendLink } from "./actions";
import styles from "./sign-in.module.css";

export function LinkForm({ next }: { next: string }) {
  const [state, send] = useActionState(sendLink, idle);
  const failed = state.kind === "refused" || state.kind === "not-saved" ? state : null;
  return (
    <form action={send} className={styles.form} noValidate>
      {failed?.message && <Notice tone="refusal">{failed.message}</Notice>}
      {state.kind === "saved" && <Notice tone="success">{state.message}</Notice>}
      <input type="hidden" name="next" value={next} />
      <TextInput
        label="E-mail"
        name="linkEmail"
        type="email"
        autoComplete="email"
        defaultValue={failed ? one(failed.values, "linkEmail") : ""}
        error={failed?.errors.linkEmail}
      />
      <SubmitButton pending="Sending…">Send me a link</SubmitButton>
    </form>
  );
}
