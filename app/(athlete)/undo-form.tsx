import type { ReactNode } from "react";
import { ActForm } from "@/app/act-form";
import { UndoToast } from "@/components/ui/undo-toast";
import { bringBack } from "./day-actions";

/** "Deleted", with the way back. */
export const UndoForm = ({ fields, children }: { fields: Readonly<Record<string, string>>; children: ReactNode }) => (
  <UndoToast
    undo={
      <ActForm act={bringBack} mutation="log.restore" fields={fields} variant="quiet" size="small" pending="Undoing…">
        Undo
      </ActForm>
    }
  >
    {children}
  </UndoToast>
);
