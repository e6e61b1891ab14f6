"use client";

import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { type FormState, type FormValues, one } from "./form-state";
import { useKeptAct } from "./phone/use-kept-act";

/** What a form's fields are drawn from: `values` is what a refused form sent, null before. */
export type Told = {
  values: FormValues | null;
  errors: Record<string, string>;
  /** For a field of one text: what was sent, or `first` before. */
  field: (name: string, first?: string) => { name: string; defaultValue: string; error: string | undefined };
};

/**
 * A form that says above its fields what it hears back, and loses nothing that was typed. `hidden` goes along unseen.
 * With an `id` of its own, a form that was saved leaves an empty one behind. With a `summary` it waits behind that line,
 * which is open when there is a refusal to read.
 */
export function ToldForm({
  act,
  mutation,
  hidden = {},
  id,
  className,
  summary,
  children,
}: {
  act: (state: FormState, form: FormData) => Promise<FormState>;
  /** The name by which a phone's outbox sends it; without it, it goes to its action alone. */
  mutation?: string;
  hidden?: Readonly<Record<string, string>>;
  id?: string;
  className?: string;
  summary?: ReactNode;
  children: (told: Told) => ReactNode;
}) {
  const { state, action, onSubmit } = useKeptAct(act, mutation);
  const refusal = state.kind === "refused" || state.kind === "not-saved" ? state : null;
  const errors = refusal?.errors ?? {};
  const message = refusal && (refusal.message ?? errors.form);
  const form = (
    <form action={action} onSubmit={onSubmit} key={refusal ? "kept" : id} className={className} noValidate>
      {message && <Notice tone="refusal">{message}</Notice>}
      {state.kind === "saved" && state.message && <Notice tone="success">{state.message}</Notice>}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children({
        values: refusal?.values ?? null,
        errors,
        field: (name, first = "") => ({
          name,
          defaultValue: refusal ? one(refusal.values, name) : first,
          error: errors[name],
        }),
      })}
    </form>
  );
  if (!summary) return form;
  return (
    <Disclosure summary={summary} open={refusal ? true : undefined}>
      {form}
    </Disclosure>
  );
}
