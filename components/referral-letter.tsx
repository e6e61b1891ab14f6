import { instantWords } from "@/lib/athletes/instant-words";
import { dayInWords } from "@/lib/days";
import { outcomeWords, STATUS_WORDS, URGENCY_WORDS, type ReferralLine } from "@/lib/referrals/referral";
import styles from "./referral-letter.module.css";

/** The letter as it goes out; printed, it is all that is on the page. */
export function ReferralLetter({
  referral,
  birthDate,
  org,
  timeZone,
}: {
  referral: ReferralLine;
  birthDate: string | null;
  org: string;
  timeZone: string;
}) {
  const { letter, athleteName, createdByName, createdAt, sentAt } = referral;
  if (!letter) return null;
  return (
    <article className={styles.letter}>
      <p className={styles.org}>{org}</p>
      <h2>Referral of {athleteName}</h2>
      <dl>
        <dt>To</dt>
        <dd>{letter.toWhom}</dd>
        <dt>How soon</dt>
        <dd>{URGENCY_WORDS[letter.urgency]}</dd>
        <dt>Born</dt>
        <dd>{birthDate ? dayInWords(birthDate) : "not recorded"}</dd>
        <dt>Date</dt>
        <dd>
          {instantWords(sentAt ?? createdAt, timeZone)}
          {referral.status === "draft" && " (draft)"}
        </dd>
      </dl>
      <p className={styles.why}>{letter.why}</p>
      <p>{createdByName ?? "A physio no longer here"}, physiotherapist</p>
    </article>
  );
}

/** How far a referral is, step by step, with dates. */
export function ReferralSteps({ referral, timeZone }: { referral: ReferralLine; timeZone: string }) {
  const { status, createdAt, sentAt, bookedAt, seenAt, closedAt, letter } = referral;
  const steps = [
    ["draft", createdAt],
    ["sent", sentAt],
    ["booked", bookedAt],
    ["seen", seenAt],
    ["closed", closedAt],
  ] as const;
  return (
    <>
      <ol className={styles.steps}>
        {steps.map(([step, at]) => (
          <li key={step} aria-current={step === status ? "step" : undefined} data-done={at ? "" : undefined}>
            <b>{STATUS_WORDS[step]}</b> <span className="muted">{at ? instantWords(at, timeZone) : "–"}</span>
          </li>
        ))}
      </ol>
      {letter?.outcome && (
        <p>
          Outcome: <b>{outcomeWords(letter.outcome)}</b>
          {letter.outcomeNote && <> “{letter.outcomeNote}”</>}
        </p>
      )}
    </>
  );
}
