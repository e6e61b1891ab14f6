import { Card } from "@/components/ui/card";
import { instantWords } from "@/lib/athletes/instant-words";
import { outcomeWords, STATUS_WORDS, URGENCY_WORDS, type ReferralLine } from "@/lib/referrals/referral";
import styles from "./athlete-page.module.css";

/** An athlete's referrals; what a letter says only for those who may read it. `hrefOf` leads to the letter. */
export function Referrals({
  referrals,
  timeZone,
  hrefOf,
}: {
  referrals: readonly ReferralLine[];
  timeZone: string;
  hrefOf: (referral: ReferralLine) => string;
}) {
  if (referrals.length === 0) return null;
  return (
    <Card title="Referrals">
      <ul className={styles.items}>
        {referrals.map((referral) => (
          <li key={referral.id}>
            <div className={styles.row}>
              <b>{STATUS_WORDS[referral.status]}</b>
              <span className="muted">since {instantWords(sinceOf(referral), timeZone)}</span>
            </div>
            {referral.letter && (
              <small>
                <a href={hrefOf(referral)}>{referral.letter.toWhom}</a> · {URGENCY_WORDS[referral.letter.urgency]}
                {referral.letter.outcome && ` · ${outcomeWords(referral.letter.outcome)}`}
              </small>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

const sinceOf = ({ status, createdAt, sentAt, bookedAt, seenAt, closedAt }: ReferralLine): string =>
  ({ draft: createdAt, sent: sentAt, booked: bookedAt, seen: seenAt, closed: closedAt })[status] ?? createdAt;
