"use client";
import { type ComponentProps, useActionState } from "react";
import { type FormState, idle } from "@/app/form-state";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";

/** One button that posts hidden fields, and the sentence when it was refused. */
export function PostButton({
  action,
  fields,
  children,
  ...look
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  fields: Readonly<Record<string, string>>;
} & ComponentProps<typeof SubmitButton>) {
  const [state, post] = useActionState(action, idle);
  return (
    <form action={post}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {(state.kind === "refused" || state.kind === "not-saved") && <Notice tone="warn">{state.message}</Notice>}
      <SubmitButton {...look}>{children}</SubmitButton>
    </form>
  );
}
