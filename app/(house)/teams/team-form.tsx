"use client";

import { useActionState } from "react";
import { type FormState, idle, one } from "@/app/form-state";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import styles from "../house.module.css";

/** Names a team, a new one or one that is there. */
export function TeamForm(props: {
  act: (state: FormState, form: FormData) => Promise<FormState>;
  id: string;
  org: string;
  label: string;
  button: string;
  name?: string;
  /** The form waits behind this line. */
  summary?: string;
}) {
  const { act, id, org, label, button, name = "", summary } = props;
  const [state, send] = useActionState(act, idle);
  const failed = state.kind === "refused" || state.kind === "not-saved" ? state : null;
  const form = (
    <form action={send} key={failed ? "kept" : `${id} ${name}`} className={styles.form} noValidate>
      {state.kind === "not-saved" && <Notice tone="warn">{state.message}</Notice>}
      {state.kind === "saved" && <Notice tone="success">{state.message}</Notice>}
      <input type="hidden" name="org" value={org} />
      <input type="hidden" name="id" value={id} />
      <TextInput
        label={label}
        name="name"
        autoComplete="off"
        defaultValue={failed ? one(failed.values, "name") : name}
        error={failed?.errors.name ?? (failed?.kind === "refused" ? failed.message : null)}
      />
      <SubmitButton variant={name ? "plain" : "primary"}>{button}</SubmitButton>
    </form>
  );
  if (!summary) return form;
  return (
    <Disclosure summary={summary} open={failed ? true : undefined}>
      {form}
    </Disclosure>
  );
}
