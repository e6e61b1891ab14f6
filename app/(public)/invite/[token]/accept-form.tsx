"use client";

import styles from "@/app/(public)/sign-in/sign-in.module.css";
import { TimeZoneField } from "@/app/(public)/time-zone-field";
import { ToldForm } from "@/app/told-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { accept } from "./actions";

/** The one button of the page; before it, for somebody new, who they are. */
export const AcceptForm = ({ token, isNew, org }: { token: string; isNew: boolean; org: string }) => (
  <ToldForm act={accept} hidden={{ token }} className={styles.form}>
    {({ field, errors }) => (
      <>
        {isNew && (
          <>
            <TimeZoneField />
            <TextInput label="Your name" autoComplete="name" {...field("name")} />
            <TextInput
              label="Password"
              name="password"
              type="password"
              autoComplete="new-password"
              optional
              hint="15 characters or more, four or five unrelated words do well. Leave it empty to sign in by links sent to your e-mail."
              error={errors.password}
            />
          </>
        )}
        <SubmitButton variant="primary" pending="Joining…">
          Join {org}
        </SubmitButton>
      </>
    )}
  </ToldForm>
);
