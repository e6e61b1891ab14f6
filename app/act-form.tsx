"use client";

import { type ReactNode, useActionState } from "react";
import { Notice } from "@/components/ui/notice";
import type { ButtonLook } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { type FormState, idle } from "./form-state";
import styles from "./act-form.module.css";

/** One button that does one thing, and says beside itself when it could not. `fields` go along hidden. */
export function ActForm({
  act,
  fields,
  pending,
  children,
  ...look
}: ButtonLook & {
  act: (state: FormState, form: FormData) => Promise<FormState>;
  fields: Record<string, string>;
  pending?: string;
  children: ReactNode;
}) {
  const [state, send] = useActionState(act, idle);
  const failed = state.kind === "refused" || state.kind === "not-saved" ? state.message : null;
  return (
    <form action={send} className={styles.act}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton {...look} pending={pending}>
        {children}
      </SubmitButton>
      {failed && <Notice tone="refusal">{failed}</Notice>}
      {state.kind === "saved" && state.message && <Notice tone="success">{state.message}</Notice>}
    </form>
  );
}
