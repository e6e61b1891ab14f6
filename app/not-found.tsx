import type { Metadata } from "next";
import { Link } from "@/components/link";
import styles from "./plain-page.module.css";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <main id="main" className={styles.page}>
      <h1>There is nothing here</h1>
      <p>The page may have moved, or it is not yours to see.</p>
      <p>
        <Link href="/">Back to Plumbline</Link>
      </p>
    </main>
  );
}
