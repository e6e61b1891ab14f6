"use client";

import { ToldForm } from "@/app/told-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import styles from "../sign-in/sign-in.module.css";
import { TimeZoneField } from "../time-zone-field";
import { ask } from "./actions";

export const StartForm = () => (
  <ToldForm act={ask} className={styles.form}>
    {({ field }) => (
      <>
        <TimeZoneField />
        <TextInput label="Your name" autoComplete="name" {...field("name")} />
        <TextInput label="E-mail" type="email" autoComplete="email" {...field("email")} />
        <TextInput label="Name of the organisation" autoComplete="organization" {...field("orgName")} />
        <SubmitButton variant="primary" pending="Sending…">
          Send me the link
        </SubmitButton>
      </>
    )}
  </ToldForm>
);
