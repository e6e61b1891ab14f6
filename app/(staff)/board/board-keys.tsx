"use client";

import { useEffect, useRef } from "react";
import { takeEarlyKeys } from "@/components/board-rows/early-keys";
import styles from "./board.module.css";

/** j and k move along the rows, enter opens, r refers, ? explains. Keys typed into a field stay there. */
export function BoardKeys({ canRefer }: { canRefer: boolean }) {
  const help = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const rows = () => [...document.querySelectorAll<HTMLTableRowElement>("tr[data-athlete]")];
    const open = (row: Element | undefined) => row?.querySelector<HTMLAnchorElement>("a[href]:not([data-refer])");
    /** False for a key that is none of the board's. */
    function press(key: string): boolean {
      const all = rows();
      const at = all.findIndex((row) => row.contains(document.activeElement));
      if (key === "j") open(all[Math.min(at + 1, all.length - 1)])?.focus();
      else if (key === "k") open(all[Math.max(at - 1, 0)])?.focus();
      else if (key === "r" && canRefer && at >= 0) all[at]!.querySelector<HTMLAnchorElement>("[data-refer]")?.click();
      else if (key === "?") help.current?.showModal();
      else return false;
      return true;
    }
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.target as Element).closest("input, select, textarea, dialog")) return;
      if (press(event.key)) event.preventDefault();
    }
    for (const key of takeEarlyKeys())
      if (key !== "Enter") press(key);
      else if (document.activeElement?.closest("tr[data-athlete]")) (document.activeElement as HTMLElement).click();
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [canRefer]);
  return (
    <dialog ref={help} className={styles.help} aria-labelledby="keys-title">
      <h2 id="keys-title">Keys of the board</h2>
      <dl>
        <dt>j, k</dt>
        <dd>next and previous athlete</dd>
        <dt>enter</dt>
        <dd>open the athlete</dd>
        {canRefer && (
          <>
            <dt>r</dt>
            <dd>start a referral</dd>
          </>
        )}
        <dt>?</dt>
        <dd>this list</dd>
      </dl>
      <form method="dialog">
        <button>Close</button>
      </form>
    </dialog>
  );
}
