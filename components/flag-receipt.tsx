import { useSay } from "#say";
import type { ReactNode } from "react";
import { storedWords } from "@/lib/flags/stored-words";
import type { Sentence } from "@/lib/said";
import { entryOf, missingOf, sentenceOf, type Receipt } from "@/lib/triage/receipt";
import type { Entry, EvidenceMark } from "@/lib/triage/rule";
import { countedByKind } from "./flag-receipt/entries";
import styles from "./flag-receipt.module.css";
import { Disclosure } from "./ui/disclosure";

/** What of a receipt is shown. A viewer's own reading of it comes from `receiptFor`, never the stored one. */
export type ShownReceipt = Omit<Receipt, "privacy" | "title">;

const WHY: Record<Receipt["tier"], Sentence> = {
  emergency: "Why emergency",
  urgent: "Why urgent",
  routine: "Why routine",
  watch: "Why watch",
};
const MARKS: Record<EvidenceMark, Sentence> = {
  strong: "strong",
  moderate: "moderate",
  weak: "weak",
  article: "article",
  "team choice": "team choice",
};

/** Why a flag stands: the sentence, the rule behind it, the entries that raised it, what is missing. `children` are the acts. */
export function FlagReceipt({
  receipt,
  level = 2,
  title,
  children,
}: {
  receipt: ShownReceipt;
  level?: 2 | 3;
  title?: ReactNode;
  children?: ReactNode;
}) {
  const say = useSay();
  const Heading = `h${level}` as const;
  const { threshold, citation, entries, evidenceMark } = receipt;
  const source = say.told(citation.label);
  const number = say.told(threshold.text);
  const isOurNumber = threshold.basis === "team choice" && evidenceMark !== "team choice";
  const missing = missingOf(receipt).map((thing) => storedWords(say, thing));
  const sentence = storedWords(say, sentenceOf(receipt));
  return (
    <article className={styles.receipt} data-rule={receipt.ruleId}>
      <Heading>{title ?? say.told(WHY[receipt.tier])}</Heading>
      <p className={styles.sentence} lang={sentence.lang}>
        {sentence.text}
      </p>
      <dl className={styles.facts}>
        <Fact label={say("Rule")}>
          {say("{rule} version {version}", { rule: receipt.ruleId, version: receipt.version })}
        </Fact>
        <Fact label={say("Source")}>
          {citation.url?.startsWith("https://") ? (
            <a href={citation.url} rel="noreferrer">
              {source}
            </a>
          ) : (
            source
          )}
        </Fact>
        <Fact label={say("Evidence")}>
          {say.told(MARKS[evidenceMark])}
          <span className={styles.threshold}>
            {isOurNumber ? say("{threshold} (number chosen by the team)", { threshold: number }) : number}
          </span>
        </Fact>
        <Fact label={say("Entries")}>
          {entries.length === 0 ? (
            say("none // of entries")
          ) : (
            <Disclosure summary={countedByKind(entries, say)}>
              <ul className={styles.entries} tabIndex={0} aria-label={say("Entries behind the flag")}>
                {entries.map((entry, at) => (
                  <EntryLine key={at} entry={entry} />
                ))}
              </ul>
            </Disclosure>
          )}
        </Fact>
        <Fact label={say("Missing")}>
          {missing.length === 0
            ? say("nothing")
            : missing.map(({ text, lang }) => (
                <span key={text} lang={lang}>
                  {text}
                </span>
              ))}
        </Fact>
        <Fact label={say("Time frame")}>{say.told(receipt.timeFrame)}</Fact>
        <Fact label={say("Clears when")}>{say.told(receipt.clearsWhen)}</Fact>
      </dl>
      {children && <div className={styles.acts}>{children}</div>}
    </article>
  );
}

function EntryLine({ entry }: { entry: Entry }) {
  const say = useSay();
  const { text, lang } = storedWords(say, entryOf(entry));
  return (
    <li>
      {entry.date && <b>{say.day(entry.date)}</b>} {lang ? <span lang={lang}>{text}</span> : text}
    </li>
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
