import type { ComponentProps, ReactNode } from "react";
import styles from "./undo-toast.module.css";
import { SubmitButton } from "./submit-button";

/** "Done", with the way back: a plain form drawn by the server after the act. `fields` are sent as hidden inputs. */
export function UndoToast({
  children,
  action,
  fields,
  undo = "Undo",
}: {
  children: ReactNode;
  action: ComponentProps<"form">["action"];
  fields: Readonly<Record<string, string>>;
  undo?: string;
}) {
  return (
    <div className={styles.toast} role="status">
      <span className={styles.text}>{children}</span>
      <form action={action}>
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SubmitButton variant="quiet" size="small" pending="Undoing…" className={styles.undo}>
          {undo}
        </SubmitButton>
      </form>
    </div>
  );
}
