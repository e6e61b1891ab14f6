import { ActForm } from "@/app/act-form";
import { removeEntry } from "./day-actions";

/** Deletes an entry at once: the way back is offered right after, and its versions are kept. */
export const RemoveButton = ({ fields, what }: { fields: Readonly<Record<string, string>>; what: string }) => (
  <ActForm act={removeEntry} mutation="log.delete" fields={fields} variant="quiet" size="small" pending="Deleting…">
    Delete<span className="visually-hidden"> {what}</span>
  </ActForm>
);
