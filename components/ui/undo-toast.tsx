import type { ReactNode } from "react";
import styles from "./undo-toast.module.css";

/** "Done", with the way back: `undo` is a form of one button, drawn by the server after the act. */
export const UndoToast = ({ children, undo }: { children: ReactNode; undo: ReactNode }) => (
  <div className={styles.toast} role="status">
    <span className={styles.text}>{children}</span>
    {undo}
  </div>
);
