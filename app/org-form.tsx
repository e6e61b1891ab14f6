"use client";

import { useActionState } from "react";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { idle, one } from "./form-state";
import { createOrg } from "./org-actions";
import styles from "./org-form.module.css";

/** Creates an organisation; `id` makes sure that sending twice creates one. */
export function OrgForm({ id }: { id: string }) {
  const [state, send] = useActionState(createOrg, idle);
  const failed = state.kind === "refused" || state.kind === "not-saved" ? state : null;
  return (
    <form action={send} className={styles.form} noValidate>
      {failed?.message && <Notice tone="refusal">{failed.message}</Notice>}
      <input type="hidden" name="id" value={id} />
      <TextInput
        label="Name of the organisation"
        name="name"
        autoComplete="organization"
        hint="A club, a clinic, a school: who invites the people."
        defaultValue={failed ? one(failed.values, "name") : ""}
        error={failed?.errors.name}
      />
      <SubmitButton pending="Creating…">Create organisation</SubmitButton>
    </form>
  );
}
