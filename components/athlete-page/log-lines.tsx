"use client";
import { markup } from "@/components/markup";
import { Raw } from "@/components/raw";
import { Disclosure } from "@/components/ui/disclosure";
import styles from "./athlete-page.module.css";
import { unpackLines } from "./pack-lines";

/** The `first` of many lines, the earlier ones behind a line; drawn where they are shown, from one packed text. */
export function LogLines({ packed, first }: { packed: string; first: number }) {
  const lines = unpackLines(packed).map(({ head, when, details }) => {
    const said = details !== "" && markup`<small>${details}</small>`;
    return markup`<li><div class='${styles.row!}'><b>${head}</b><span class='muted'>${when}</span></div>${said}</li>`;
  });
  return (
    <>
      <Raw as="ul" className={styles.items} html={markup`${lines.slice(0, first)}`} />
      {lines.length > first && (
        <div className={styles.more}>
          <Disclosure summary={`${lines.length - first} earlier`}>
            <Raw as="ul" className={styles.items} html={markup`${lines.slice(first)}`} />
          </Disclosure>
        </div>
      )}
    </>
  );
}
