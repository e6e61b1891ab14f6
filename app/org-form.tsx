"use client";

import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { createOrg } from "./org-actions";
import styles from "./org-form.module.css";
import { ToldForm } from "./told-form";

/** Creates an organisation; `id` makes sure that sending twice creates one. */
export const OrgForm = ({ id }: { id: string }) => (
  <ToldForm act={createOrg} hidden={{ id }} className={styles.form}>
    {({ field }) => (
      <>
        <TextInput
          label="Name of the organisation"
          autoComplete="organization"
          hint="A club, a clinic, a school: who invites the people."
          {...field("name")}
        />
        <SubmitButton pending="Creating…">Create organisation</SubmitButton>
      </>
    )}
  </ToldForm>
);
