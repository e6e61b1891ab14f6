"use client";

import styles from "./plain-page.module.css";

/**
 * The one page for what should not happen. What was typed into a form is gone only if it was never sent. Its plain
 * link loads everything anew.
 */
export default function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <main id="main" className={styles.page}>
      <h1>That did not work</h1>
      <p>Something went wrong on our side, or the database does not answer just now. Nothing was saved by this step.</p>
      <p>
        <button type="button" onClick={retry}>
          Try again
        </button>{" "}
        {/* eslint-disable-next-line @next/next/no-html-link-for-pages -- loads everything anew, as it should. */}
        <a href="/">Back to Plumbline</a>
      </p>
      {error.digest && <p className="muted small">Reference {error.digest}</p>}
    </main>
  );
}
