import type { Metadata } from "next";
import { Link } from "@/components/link";
import { EmergencyAdvice } from "@/components/emergency-advice";
import styles from "./help-now.module.css";

export const metadata: Metadata = { title: "Get help now" };

/** The same for everybody, signed in or not; asks no database and no rule. */
export default function HelpNow() {
  return (
    <main id="main" className={styles.page}>
      <h1>Get help now</h1>
      <EmergencyAdvice />
      <p className={styles.back}>
        <Link href="/">Back to Plumbline</Link>
      </p>
    </main>
  );
}
