"use client";
import { type ReactNode, useActionState } from "react";
import { idle } from "@/app/form-state";
import { Notice } from "@/components/ui/notice";
import { react } from "./answer-actions";

/** One tap on one of its buttons answers the log of a day; another one changes it. While it is on its way further taps wait. */
export function ReactForm({ className, children }: { className?: string; children: ReactNode }) {
  const [state, send, isPending] = useActionState(react, idle);
  return (
    <form
      action={send}
      className={className}
      aria-busy={isPending}
      onSubmit={(event) => isPending && event.preventDefault()}
    >
      {children}
      {(state.kind === "refused" || state.kind === "not-saved") && <Notice tone="refusal">{state.message}</Notice>}
    </form>
  );
}
