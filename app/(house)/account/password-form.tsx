"use client";

import { ToldForm } from "@/app/told-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import styles from "../house.module.css";
import { setPassword } from "./actions";

export const PasswordForm = ({ org, email, hasPassword }: { org: string; email: string; hasPassword: boolean }) => (
  <ToldForm act={setPassword} hidden={{ org }} className={styles.form}>
    {({ errors }) => (
      <>
        {!hasPassword && <p className="muted">You have none: you sign in by links sent to your e-mail.</p>}
        {/* Tells a password manager whose password this is. */}
        <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
        {hasPassword && (
          <TextInput
            label="Present password"
            name="current"
            type="password"
            autoComplete="current-password"
            error={errors.current}
          />
        )}
        <TextInput
          label="New password"
          name="next"
          type="password"
          autoComplete="new-password"
          hint="15 characters or more; four or five unrelated words do well. Spaces and emoji are fine."
          error={errors.next}
        />
        <SubmitButton variant="primary">{hasPassword ? "Change password" : "Set password"}</SubmitButton>
        <p className="muted">Every other device is signed out, and a letter tells you of the change.</p>
      </>
    )}
  </ToldForm>
);
