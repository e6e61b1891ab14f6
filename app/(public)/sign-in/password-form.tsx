"use client";

import { useSay } from "#say";
import { ToldForm } from "@/app/told-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { signInByPassword } from "./actions";
import styles from "./sign-in.module.css";

export const PasswordForm = ({ next }: { next: string }) => {
  const say = useSay();
  return (
    <ToldForm act={signInByPassword} hidden={{ next }} className={styles.form}>
      {({ field, errors }) => (
        <>
          <TextInput label={say("E-mail")} type="email" autoComplete="username" {...field("email")} />
          <TextInput
            label={say("Password")}
            name="password"
            type="password"
            autoComplete="current-password"
            error={errors.password}
          />
          <SubmitButton variant="primary" pending={say("Signing in…")}>
            {say("Sign in")}
          </SubmitButton>
        </>
      )}
    </ToldForm>
  );
};
