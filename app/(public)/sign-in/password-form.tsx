"use client";

import { useActionState } from "react";
import { idle, one } from "@/app/form-state";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { signInByPassword } from "./actions";
import styles from "./sign-in.module.css";

export function PasswordForm({ next }: { next: string }) {
  const [state, send] = useActionState(signInByPassword, idle);
  const failed = state.kind === "refused" || state.kind === "not-saved" ? state : null;
  return (
    <form action={send} className={styles.form} noValidate>
      {failed?.message && <Notice tone="refusal">{failed.message}</Notice>}
      <input type="hidden" name="next" value={next} />
      <TextInput
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={failed ? one(failed.values, "email") : ""}
        error={failed?.errors.email}
      />
      <TextInput
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        error={failed?.errors.password}
      />
      <SubmitButton variant="primary" pending="Signing in…">
        Sign in
      </SubmitButton>
    </form>
  );
}
