"use client";

import type { ReactNode } from "react";
import type { ButtonLook } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "./form-state";
import { useKeptAct } from "./phone/use-kept-act";
import styles from "./act-form.module.css";

/**
 * One button that does one thing, and says beside itself when it could not. `fields` go along hidden. With a `summary`
 * it waits behind that line together with `warning`, and the line is open when there is a refusal to read.
 */
export function ActForm({
  act,
  mutation,
  fields,
  pending,
  summary,
  warning,
  children,
  ...look
}: ButtonLook & {
  act: (state: FormState, form: FormData) => Promise<FormState>;
  /** The name by which a phone's outbox sends it; without it, it goes to its action alone. */
  mutation?: string;
  fields: Readonly<Record<string, string>>;
  pending?: string;
  summary?: ReactNode;
  warning?: ReactNode;
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useKeptAct(act, mutation);
  const failed = state.kind === "refused" || state.kind === "not-saved" ? state.message : null;
  const form = (
    <form action={action} onSubmit={onSubmit} className={styles.act}>
      {warning && <p>{warning}</p>}
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
  if (!summary) return form;
  return (
    <Disclosure summary={summary} open={failed ? true : undefined}>
      {form}
    </Disclosure>
  );
}
