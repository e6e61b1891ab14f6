"use client";

import { useActionState } from "react";
import { idle } from "@/app/form-state";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import styles from "../house.module.css";
import { setPassword } from "./actions";

export function PasswordForm({ org, email, hasPassword }: { org: string; email: string; hasPassword: boolean }) {
  const [state, send] = useActionState(setPassword, idle);
  const failed = state.kind === "refused" || state.kind === "not-saved" ? state : null;
  return (
    <form action={send} className={styles.form} noValidate>
      {failed?.message && <Notice tone="refusal">{failed.message}</Notice>}
      <input type="hidden" name="org" value={org} />
      {!hasPassword && <p className="muted">You have none: you sign in by links sent to your e-mail.</p>}
      {/* Tells a password manager whose password this is. */}
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      {hasPassword && (
        <TextInput
          label="Present password"
          name="current"
          type="password"
          autoComplete="current-password"
          error={failed?.errors.current}
        />
      )}
      <TextInput
        label="New password"
        name="next"
        type="password"
        autoComplete="new-password"
        hint="15 characters or more; four or five unrelated words do well. Spaces and emoji are fine."
        error={failed?.errors.next}
      />
      <SubmitButton variant="primary">{hasPassword ? "Change password" : "Set password"}</SubmitButton>
      <p className="muted">Every other device is signed out, and a letter tells you of the change.</p>
    </form>
  );
}
