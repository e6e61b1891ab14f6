import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FlagReceipt } from "@/components/flag-receipt";
import { TierBadge } from "@/components/tier-badge";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { type Checked, readFlag } from "@/lib/athletes/read-flag.server";
import { instantWords } from "@/lib/athletes/instant-words";
import { requireRole } from "@/lib/ctx.server";
import { dayInWords } from "@/lib/days";
import { OUTCOME_WORDS, type Outcome } from "@/lib/flags/outcome";
import styles from "@/app/(staff)/athletes/athletes.module.css";

export const metadata: Metadata = { title: "Flag" };

export default async function FlagPage({ params }: { params: Promise<{ athleteId: string; flagId: string }> }) {
  const ctx = await requireRole("physio", "coach");
  const { athleteId, flagId } = await params;
  const found = await readFlag(ctx, athleteId, flagId);
  if (!found) notFound();
  const { name, flag, receipts } = found;
  return (
    <main id="main" className={`${styles.page} ${styles.narrow}`}>
      <PageHeader
        title={receipts[0]!.receipt.title}
        beside={<TierBadge tier={flag.tier} />}
        lead={
          <>
            <a href={`/athletes/${athleteId}`}>
              <bdi>{name}</bdi>
            </a>
            , rule <a href={`/rules#${flag.ruleId}`}>{flag.ruleId}</a>. {story(flag, ctx.visitor.timeZone)}
          </>
        }
      />
      {receipts.map(({ seq, asOf, receipt, fingerprint, checked }) => (
        <Card key={seq}>
          <FlagReceipt receipt={receipt} title={`Receipt of ${dayInWords(asOf)}`}>
            <dl className={styles.facts}>
              <dt>Fingerprint</dt>
              <dd>
                <code>{fingerprint}</code>
              </dd>
              <dt>Replay</dt>
              <dd>{replayWords(checked)}</dd>
            </dl>
          </FlagReceipt>
        </Card>
      ))}
    </main>
  );
}

type Flag = NonNullable<Awaited<ReturnType<typeof readFlag>>>["flag"];

function story(flag: Flag, timeZone: string): string {
  const { openedOn, status, outcome, reason, settledAt, settledByName, matching, reopenedFrom } = flag;
  const opened = `Opened ${dayInWords(openedOn)}${reopenedFrom ? ", come back on new evidence" : ""}.`;
  const now = matching ? "The rule matches now." : "The rule does not match now.";
  if (status === "open") return `${opened} ${now} It waits for a person.`;
  const when = settledAt ? ` on ${instantWords(settledAt, timeZone)}` : "";
  return `${opened} Settled${when} by ${settledByName ?? "somebody no longer here"} as “${OUTCOME_WORDS[outcome as Outcome]}”: ${reason}`;
}

function replayWords(checked: Checked): string {
  switch (checked.result) {
    case "same":
      return [
        "Judged again from the stored input: same result.",
        ...(checked.reworded.length > 0
          ? [`The rule is described in other words by now: ${checked.reworded.join(", ")}.`]
          : []),
      ].join(" ");
    case "differs":
      return `Judged again from the stored input: the result differs in ${checked.in.join(", ")}.`;
    case "no-match":
      return "Judged again from the stored input: the rule does not match. This receipt cannot be confirmed.";
    case "rule-changed":
      return "The rule has another version now, so this receipt cannot be judged again as it was.";
    case "unreadable":
      return "The stored input cannot be read, so this receipt cannot be judged again.";
    case "fingerprint-differs":
      return "The stored input has another fingerprint than this receipt names. This receipt cannot be confirmed.";
    case "closed":
      return "The input is for the athlete and their physio; they can judge it again.";
  }
}
