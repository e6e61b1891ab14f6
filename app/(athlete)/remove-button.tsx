"use client";
import { useActionState } from "react";
import { idle } from "@/app/form-state";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { removeEntry } from "./day-actions";

/** Deletes an entry at once: the way back is offered right after, and its versions are kept. */
export function RemoveButton({ fields, what }: { fields: Readonly<Record<string, string>>; what: string }) {
  const [state, remove] = useActionState(removeEntry, idle);
  return (
    <form action={remove}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {(state.kind === "refused" || state.kind === "not-saved") && <Notice tone="warn">{state.message}</Notice>}
      <SubmitButton variant="quiet" size="small" pending="Deleting…">
        Delete<span className="visually-hidden"> {what}</span>
      </SubmitButton>
    </form>
  );
}
