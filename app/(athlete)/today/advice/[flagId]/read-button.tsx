"use client";
import { useActionState } from "react";
import { idle } from "@/app/form-state";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { confirmRead } from "./actions";

/** The athlete says that they have read it; until then it stays on top of every day. */
export function ReadButton({ org, flagId }: { org: string; flagId: string }) {
  const [state, confirm] = useActionState(confirmRead, idle);
  return (
    <form action={confirm}>
      <input type="hidden" name="org" value={org} />
      <input type="hidden" name="flagId" value={flagId} />
      {(state.kind === "refused" || state.kind === "not-saved") && <Notice tone="warn">{state.message}</Notice>}
      <SubmitButton size="big">I have read this</SubmitButton>
    </form>
  );
}
