"use client";

import { useActionState } from "react";
import { idle, one } from "@/app/form-state";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import styles from "../sign-in/sign-in.module.css";
import { TimeZoneField } from "../time-zone-field";
import { ask } from "./actions";

export function StartForm() {
  const [state, send] = useActionState(ask, idle);
  const failed = state.kind === "refused" || state.kind === "not-saved" ? state : null;
  const text = (name: string) => ({
    name,
    defaultValue: failed ? one(failed.values, name) : "",
    error: failed?.errors[name],
  });
  return (
    <form action={send} className={styles.form} noValidate>
      {failed?.message && <Notice tone="refusal">{failed.message}</Notice>}
      {state.kind === "saved" && <Notice tone="success">{state.message}</Notice>}
      <TimeZoneField />
      <TextInput label="Your name" autoComplete="name" {...text("name")} />
      <TextInput label="E-mail" type="email" autoComplete="email" {...text("email")} />
      <TextInput label="Name of the organisation" autoComplete="organization" {...text("orgName")} />
      <SubmitButton variant="primary" pending="Sending…">
        Send me the link
      </SubmitButton>
    </form>
  );
}
