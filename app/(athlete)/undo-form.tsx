"use client";
import { type ReactNode, useActionState } from "react";
import { idle } from "@/app/form-state";
import { Notice } from "@/components/ui/notice";
import { UndoToast } from "@/components/ui/undo-toast";
import { bringBack } from "./day-actions";

/** "Deleted", with the way back. */
export function UndoForm({ fields, children }: { fields: Readonly<Record<string, string>>; children: ReactNode }) {
  const [state, restore] = useActionState(bringBack, idle);
  return (
    <>
      {(state.kind === "refused" || state.kind === "not-saved") && <Notice tone="warn">{state.message}</Notice>}
      <UndoToast action={restore} fields={fields}>
        {children}
      </UndoToast>
    </>
  );
}
