"use client";

import { useActionState } from "react";
import { idle, one } from "@/app/form-state";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import styles from "@/app/(public)/sign-in/sign-in.module.css";
import { TimeZoneField } from "@/app/(public)/time-zone-field";
import { accept } from "./actions";

/** The one button of the page; before it, for somebody new, who they are. */
export function AcceptForm({ token, isNew, org }: { token: string; isNew: boolean; org: string }) {
  const [state, send] = useActionState(accept, idle);
  const failed = state.kind === "refused" || state.kind === "not-saved" ? state : null;
  return (
    <form action={send} className={styles.form} noValidate>
      {failed?.message && <Notice tone="refusal">{failed.message}</Notice>}
      <input type="hidden" name="token" value={token} />
      {isNew && (
        <>
          <TimeZoneField />
          <TextInput
            label="Your name"
            name="name"
            autoComplete="name"
            defaultValue={failed ? one(failed.values, "name") : ""}
            error={failed?.errors.name}
          />
          <TextInput
            label="Password"
            name="password"
            type="password"
            autoComplete="new-password"
            optional
            hint="15 characters or more, four or five unrelated words do well. Leave it empty to sign in by links sent to your e-mail."
            error={failed?.errors.password}
          />
        </>
      )}
      <SubmitButton variant="primary" pending="Joining…">
        Join {org}
      </SubmitButton>
    </form>
  );
}
