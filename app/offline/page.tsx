import type { Metadata } from "next";
import { Shell } from "./shell";
import styles from "./offline.module.css";

export const metadata: Metadata = { title: "Plumbline without network" };

/** What a phone shows of Plumbline when the network does not answer. It holds nobody's data: that comes from the phone itself. */
export default function OfflinePage() {
  return (
    <main id="main" className={styles.column}>
      <Shell />
    </main>
  );
}
