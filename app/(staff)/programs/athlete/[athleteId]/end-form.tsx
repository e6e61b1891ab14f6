"use client";
import { useSay } from "#say";
import { useActionState } from "react";
import { type FormState, idle, one } from "@/app/form-state";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextInput } from "@/components/ui/text-input";
import type { Day } from "@/lib/days";
import styles from "@/app/(staff)/programs/programs.module.css";

/** The last day of an assignment: set it, end it now, or let it run on. */
export function EndForm({
  action,
  first,
  until,
  title,
  fields,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  first: Day;
  until: Day | null;
  title: string;
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
          label={say("Last day")}
          type="date"
          name="until"
          min={first}
          defaultValue={isRefused ? one(state.values, "until") : (until ?? "")}
          error={isRefused ? state.errors.until : undefined}
        />
        <Button name="do" value="set">
          {say("Set the last day")}
          <span className="visually-hidden"> {say("of {name}", { name: title })}</span>
        </Button>
        <Button name="do" value="now" variant="quiet">
          {say("End it now")}
          <span className="visually-hidden">: {title}</span>
        </Button>
        {until !== null && (
          <Button name="do" value="on" variant="quiet">
            {say("Let it run on")}
            <span className="visually-hidden">: {title}</span>
          </Button>
        )}
      </div>
    </form>
  );
}
