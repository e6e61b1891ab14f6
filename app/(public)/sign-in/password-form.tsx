"use client";

import { ToldForm } from "@/app/told-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { signInByPassword } from "./actions";
import styles from "./sign-in.module.css";

export const PasswordForm = ({ next }: { next: string }) => (
  <ToldForm act={signInByPassword} hidden={{ next }} className={styles.form}>
    {({ field, errors }) => (
      <>
        <TextInput label="E-mail" type="email" autoComplete="username" {...field("email")} />
        <TextInput
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          error={errors.password}
        />
        <SubmitButton variant="primary" pending="Signing in…">
          Sign in
        </SubmitButton>
      </>
    )}
  </ToldForm>
);
