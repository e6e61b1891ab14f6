"use client";
import { type ReactNode, useId, useRef } from "react";
import { Button, type ButtonLook } from "./button";
import styles from "./dialog.module.css";

/**
 * A button and the native dialog it opens. Before JavaScript loads the same element opens as a popover, so the form
 * inside still works; afterwards it is modal and Escape closes it.
 */
export function Dialog({
  opener,
  title,
  children,
  ...look
}: ButtonLook & { opener: ReactNode; title: ReactNode; children: ReactNode }) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button
        {...look}
        type="button"
        popoverTarget={id}
        onClick={(event) => {
          event.preventDefault();
          dialog.current?.showModal();
        }}
      >
        {opener}
      </Button>
      <dialog ref={dialog} id={id} popover="auto" className={styles.dialog} aria-labelledby={`${id}-title`}>
        <header className={styles.head}>
          <h2 id={`${id}-title`}>{title}</h2>
          <Button
            type="button"
            variant="quiet"
            size="small"
            popoverTarget={id}
            popoverTargetAction="hide"
            onClick={() => dialog.current?.close()}
          >
            Close
          </Button>
        </header>
        {children}
      </dialog>
    </>
  );
}
