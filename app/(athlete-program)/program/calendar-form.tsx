"use client";
import { useSay } from "#say";
import { type ReactNode, useActionState, useState } from "react";
import { type FormState, idle } from "@/app/form-state";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import styles from "./calendar.module.css";

/** Makes a secret address and shows it once, to copy or to open in the phone's own calendar. */
export function CalendarForm({
  act,
  org,
  children,
}: {
  act: (state: FormState, form: FormData) => Promise<FormState>;
  org: string;
  children: ReactNode;
}) {
  const [state, send] = useActionState(act, idle);
  const refusal = state.kind === "refused" || state.kind === "not-saved" ? state.message : null;
  const address = state.kind === "saved" ? state.message : null;
  if (address) return <Made address={address} />;
  return (
    <form action={send} className={styles.form}>
      {refusal && <Notice tone="refusal">{refusal}</Notice>}
      <input type="hidden" name="org" value={org} />
      <SubmitButton>{children}</SubmitButton>
    </form>
  );
}

function Made({ address }: { address: string }) {
  const say = useSay();
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard?.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className={styles.form} role="status">
      <label className={styles.made}>
        <b>{say("Your secret address")}</b>
        <input readOnly value={address} onFocus={(event) => event.currentTarget.select()} className={styles.address} />
      </label>
      <div className={styles.acts}>
        <a className={styles.open} href={address.replace(/^https?:/, "webcal:")}>
          {say("Add to this device’s calendar")}
        </a>
        <Button onClick={copy} type="button">
          {isCopied ? say("Copied") : say("Copy")}
        </Button>
      </div>
      <p>
        {say(
          "It is shown only now. Put it where your calendar asks for a calendar by address, or by URL. If you lose it, make a new one.",
        )}
      </p>
    </div>
  );
}
