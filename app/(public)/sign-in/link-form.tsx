"use client";

import { useSay } from "#say";
import { ToldForm } from "@/app/told-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { sendLink } from "./actions";
import styles from "./sign-in.module.css";

export const LinkForm = ({ next }: { next: string }) => {
  const say = useSay();
  return (
    <ToldForm act={sendLink} hidden={{ next }} className={styles.form}>
      {({ field }) => (
        <>
          <TextInput label={say("E-mail")} type="email" autoComplete="email" {...field("linkEmail")} />
          <SubmitButton pending={say("Sending…")}>{say("Send me a link")}</SubmitButton>
        </>
      )}
    </ToldForm>
  );
};
