import type { ReactNode } from "react";
import { FlagReceipt } from "@/components/flag-receipt";
import { TierBadge } from "@/components/tier-badge";
import { Card } from "@/components/ui/card";
import type { AthleteView } from "@/lib/athletes/athlete-view";
import type { SeenFlag } from "@/lib/athletes/flag-history";
import { instantWords } from "@/lib/athletes/instant-words";
import { dayInWords } from "@/lib/days";
import styles from "./athlete-page.module.css";
import { KeptPrivate } from "./kept-private";

/** Every open flag as its receipt, the most urgent in full; `actsOf` gives what may be done about one. */
export function OpenFlags({ view, actsOf }: { view: AthleteView; actsOf?: (flag: SeenFlag) => ReactNode }) {
  const { open } = view.flags;
  if (!view.record.shares.flags)
    return (
      <Card title="Flags">
        <KeptPrivate />
      </Card>
    );
  const [first, ...rest] = open;
  if (!first)
    return (
      <Card title="No open flag">
        <p>No rule waits for a decision. This does not rule out a problem.</p>
      </Card>
    );
  return (
    <>
      <Card>
        <Receipt flag={first} acts={actsOf?.(first)} view={view} />
      </Card>
      {rest.map((flag) => (
        <Card key={flag.id}>
          <details className={styles.rest}>
            <summary>
              <TierBadge tier={flag.tier} /> {flag.receipt.title}
            </summary>
            <Receipt flag={flag} acts={actsOf?.(flag)} view={view} level={3} />
          </details>
        </Card>
      ))}
    </>
  );
}

function Receipt({
  flag,
  acts,
  view,
  level = 2,
}: {
  flag: SeenFlag;
  acts: ReactNode;
  view: AthleteView;
  level?: 2 | 3;
}) {
  const { receipt, receiptAsOf, matching, openedOn, reopenedFrom } = flag;
  const about = [
    `Open since ${dayInWords(openedOn)}.`,
    receiptAsOf && receiptAsOf < view.today
      ? `Judged on ${dayInWords(receiptAsOf)}; the days since brought no new evidence.`
      : "",
    reopenedFrom ? "It came back on new evidence." : "",
    matching ? "" : "The rule no longer matches; the flag still waits for a person.",
    flag.tier === "emergency" || flag.tier === "urgent" ? adviceWords(flag, view.timeZone) : "",
  ];
  return (
    <FlagReceipt receipt={receipt} level={level}>
      <div>
        <p className={styles.small}>
          {about.filter(Boolean).join(" ")}{" "}
          {view.viewer !== "athlete" && (
            <a href={`/athletes/${view.athleteId}/flags/${flag.id}`}>All receipts of this flag</a>
          )}
        </p>
      </div>
      {acts}
    </FlagReceipt>
  );
}

function adviceWords({ adviceShownAt, adviceReadAt }: SeenFlag, timeZone: string): string {
  if (adviceReadAt) return `The advice was read by the athlete on ${instantWords(adviceReadAt, timeZone)}.`;
  if (adviceShownAt) return "The advice was shown to the athlete, who has not confirmed reading it.";
  return "The advice has not reached the athlete's screen yet.";
}
