import type { ReactNode } from "react";
import { dayInWords } from "@/lib/days";
import type { Receipt } from "@/lib/triage/receipt";
import { countedByKind } from "./flag-receipt/entries";
import styles from "./flag-receipt.module.css";
import { TIER_WORD } from "./tier-badge/tier";
import { Disclosure } from "./ui/disclosure";

/** What of a receipt is shown. A viewer's own reading of it comes from `receiptFor`, never the stored one. */
export type ShownReceipt = Omit<Receipt, "privacy" | "title">;

/** Why a flag stands: the sentence, the rule behind it, the entries that raised it, what is missing. `children` are the acts. */
export function FlagReceipt({
  receipt,
  level = 2,
  title = `Why ${TIER_WORD[receipt.tier].toLowerCase()}`,
  children,
}: {
  receipt: ShownReceipt;
  level?: 2 | 3;
  title?: ReactNode;
  children?: ReactNode;
}) {
  const Heading = `h${level}` as const;
  const { threshold, citation, entries, missing, timeFrame } = receipt;
  return (
    <article className={styles.receipt} data-rule={receipt.ruleId}>
      <Heading>{title}</Heading>
      <p className={styles.sentence}>{receipt.sentence}</p>
      <dl className={styles.facts}>
        <Fact label="Rule">
          {receipt.ruleId} version {receipt.version}
        </Fact>
        <Fact label="Source">
          {citation.url?.startsWith("https://") ? (
            <a href={citation.url} rel="noreferrer">
              {citation.label}
            </a>
          ) : (
            citation.label
          )}
        </Fact>
        <Fact label="Evidence">
          {receipt.evidenceMark}
          <span className={styles.threshold}>
            {threshold.text}
            {threshold.basis === "team choice" &&
              receipt.evidenceMark !== "team choice" &&
              " (number chosen by the team)"}
          </span>
        </Fact>
        <Fact label="Entries">
          {entries.length === 0 ? (
            "none"
          ) : (
            <Disclosure summary={countedByKind(entries)}>
              <ul className={styles.entries} tabIndex={0} aria-label="Entries behind the flag">
                {entries.map((entry, at) => (
                  <li key={at}>
                    {entry.date && <b>{dayInWords(entry.date)}</b>} {entry.text}
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
        </Fact>
        <Fact label="Missing">
          {missing.length === 0 ? "nothing" : missing.map((thing) => <span key={thing}>{thing}</span>)}
        </Fact>
        <Fact label="Time frame">{timeFrame}</Fact>
        <Fact label="Clears when">{receipt.clearsWhen}</Fact>
      </dl>
      {children && <div className={styles.acts}>{children}</div>}
    </article>
  );
}

/** One line of a receipt: what it is, and what it says. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
