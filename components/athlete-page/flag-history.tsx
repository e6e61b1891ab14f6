import { TierBadge } from "@/components/tier-badge";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { AthleteView } from "@/lib/athletes/athlete-view";
import type { SeenFlag } from "@/lib/athletes/flag-history";
import { instantWords } from "@/lib/athletes/instant-words";
import { dayInWords } from "@/lib/days";
import { OUTCOME_WORDS } from "@/lib/flags/outcome";
import styles from "./athlete-page.module.css";
import { KeptPrivate } from "./kept-private";

const SHOWN = 5;

/** What people decided about every flag so far: outcome, who, when and why. */
export function FlagHistory({ view }: { view: AthleteView }) {
  const { settled } = view.flags;
  return (
    <Card title="History of flags" id="flags">
      {!view.record.shares.flags ? (
        <KeptPrivate />
      ) : settled.length === 0 ? (
        <p className="muted">No flag has been settled yet.</p>
      ) : (
        <>
          <Flags flags={settled.slice(0, SHOWN)} view={view} />
          {settled.length > SHOWN && (
            <div className={styles.more}>
              <Disclosure summary={`${settled.length - SHOWN} more`}>
                <Flags flags={settled.slice(SHOWN)} view={view} />
              </Disclosure>
            </div>
          )}
        </>
      )}
    </Card>
  );
}

function Flags({ flags, view }: { flags: SeenFlag[]; view: AthleteView }) {
  return (
    <ul className={styles.items}>
      {flags.map((flag) => (
        <li key={flag.id}>
          <div className={styles.history}>
            <TierBadge tier={flag.tier} />
            <b>{flag.outcome && OUTCOME_WORDS[flag.outcome]}</b>
            <span>{flag.receipt.title}</span>
          </div>
          <p>“{flag.reason}”</p>
          <small>
            {flag.ruleId}, opened {dayInWords(flag.openedOn)}
            {flag.reopenedFrom && ", come back on new evidence"}
            {flag.settledAt && `, settled ${instantWords(flag.settledAt, view.timeZone)}`} by{" "}
            {(flag.settledBy && view.names.get(flag.settledBy)) ?? "somebody no longer here"}.{" "}
            {view.viewer !== "athlete" && <a href={`/athletes/${view.athleteId}/flags/${flag.id}`}>Receipts</a>}
          </small>
        </li>
      ))}
    </ul>
  );
}
