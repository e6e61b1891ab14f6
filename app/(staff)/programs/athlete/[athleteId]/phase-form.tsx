"use client";
import { useSay } from "#say";
import { useActionState } from "react";
import { type FormState, idle, one } from "@/app/form-state";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextInput } from "@/components/ui/text-input";
import type { Day } from "@/lib/days";
import styles from "@/app/(staff)/programs/programs.module.css";

/** Moves an athlete on to the next phase of a program, or back to the one before, from a day on. */
export function PhaseForm({
  action,
  first,
  next,
  before,
  fields,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  first: Day;
  next: { phaseId: string; title: string } | null;
  before: { phaseId: string; title: string } | null;
  fields: Readonly<Record<string, string>>;
}) {
  const say = useSay();
  const [state, post] = useActionState(action, idle);
  const isRefused = state.kind === "refused" || state.kind === "not-saved";
  return (
    <form action={post} noValidate>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {isRefused && state.message && <Notice tone="warn">{state.message}</Notice>}
      <div className={styles.ends}>
        <TextInput
          label={say("From // a day")}
          type="date"
          name="from"
          min={first}
          defaultValue={isRefused ? one(state.values, "from") : first}
          error={isRefused ? state.errors.from : undefined}
        />
        {next && (
          <Button name="phaseId" value={next.phaseId}>
            {say("Move on to “{title}”", { title: next.title })}
          </Button>
        )}
        {before && (
          <Button name="phaseId" value={before.phaseId} variant="quiet">
            {say("Back to “{title}”", { title: before.title })}
          </Button>
        )}
      </div>
    </form>
  );
}
