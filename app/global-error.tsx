"use client";

import { EmergencyAdvice } from "@/components/emergency-advice";
import styles from "./plain-page.module.css";
import "./globals.css";

/** Stands in for the whole document when even its frame could not be drawn; the advice stands here as well. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <title>Plumbline does not work just now</title>
        <main id="main" className={styles.page}>
          <h1>Plumbline does not work just now</h1>
          <p>Something went wrong on our side. Nothing was saved by this step.</p>
          <p>
            {/* The whole document anew, not by the router: it may be what broke. */}
            <button type="button" onClick={() => location.reload()}>
              Load it again
            </button>
          </p>
          {error.digest && <p className="muted small">Reference {error.digest}</p>}
          <EmergencyAdvice />
        </main>
      </body>
    </html>
  );
}
