import { createHash } from "node:crypto";
import { becomeEngine, type Tx } from "@/db/client";
import { newId } from "@/db/ids";
import { lookForSteps } from "@/db/queries/step-looks";
import { readRecord } from "@/db/queries/timeline";
import * as verdicts from "@/db/queries/verdicts";
import { ANSWERED_DAYS } from "@/lib/answers/logged-day";
import { boardLines, type OpenFlag } from "@/lib/board/board-line";
import { addDays, type Day } from "@/lib/days";
import { EXERCISE_DAYS, timelineOf } from "@/lib/logs/timeline-of";
import { evaluate } from "@/lib/triage/evaluate";
import { canonical } from "@/lib/triage/fingerprint";
import { receiptFor, type Receipt } from "@/lib/triage/receipt";
import type { Tier, Timeline } from "@/lib/triage/timeline";
import { flagChanges } from "./flag-changes";
import { RULES_VERSION } from "./rules-version";
import type { Said } from "./said";

/** The farthest back that a rule looks at runs: 30 days before one of the last 7, and 7 more to see them go. */
const RUN_DAYS = 45;

/** What the athlete is told at once, and on which flag its delivery is recorded. */
export type Advice = { flagId: string; ruleId: string; tier: "emergency" | "urgent"; text: string };

export type Judged = { tier: Tier; rules: string[]; changesOn: Day | null; advice: Advice[] };

/**
 * Judges an athlete inside the transaction that holds their lock, and writes flags, receipts and board lines.
 * From here on the transaction is the engine's: do what needs the person's own rights before.
 * `also` names what is written along with the verdict; `said` is what the change that is judged has just told.
 * Shape  (tx, athlete, the athlete's local day, the instant) -> what matched, and new advice for the athlete.
 */
export async function judge(
  tx: Tx,
  who: { orgId: string; athleteId: string },
  asOf: Day,
  now: Date,
  also: (judged: Judged) => readonly unknown[] = () => [],
  said: Said | null = null,
): Promise<Judged> {
  const { orgId, athleteId } = who;
  const [, record, known] = await Promise.all([
    becomeEngine(tx),
    readRecord(tx, orgId, athleteId, {
      asOf,
      runsFrom: addDays(asOf, -RUN_DAYS),
      exercisesFrom: addDays(asOf, 1 - EXERCISE_DAYS),
      loggedFrom: addDays(asOf, 1 - ANSWERED_DAYS),
    }),
    verdicts.readFlags(tx, orgId, athleteId),
  ]);
  if (!record) throw new Error("An athlete was to be judged who is not there.");
  const timeline = timelineOf(record, asOf);
  const result = evaluate(timeline);
  const episodeStart = result.facts.episode?.start ?? null;
  const changes = flagChanges(result.receipts, known, episodeStart, said);

  const opened = changes.open.map(({ receipt, keys, reopenedFrom }) => ({ id: newId(), receipt, keys, reopenedFrom }));
  // Another yes while the first still waits for a decision is as urgent to the athlete as the first.
  const renewed = changes.matching.flatMap(({ flagId, renewedBy }) =>
    renewedBy ? [{ id: flagId, receipt: renewedBy }] : [],
  );
  const { tier, rules, changesOn } = result;
  const judged = { tier, rules, changesOn, advice: adviceOf([...opened, ...renewed]) };
  const open = await openWithReceipts(tx, who, known, opened, result.receipts, now);
  const saysSo = new Set(known.filter((flag) => flag.matching && flag.lastMatchedOn === asOf).map((flag) => flag.id));
  const made = [
    ...opened.map(({ id, receipt, keys }) => ({ flagId: id, receipt, keys })),
    ...changes.matching.flatMap(({ flagId, update }) => (update ? [{ flagId, ...update }] : [])),
  ];

  // Nothing here waits for an answer of another, so all of it is one round trip; it arrives in this order.
  await Promise.all([
    verdicts.openFlags(tx, orgId, athleteId, asOf, opened.map(flagOf(now))),
    verdicts.markMatching(
      tx,
      orgId,
      athleteId,
      asOf,
      changes.matching.flatMap(({ flagId }) => (saysSo.has(flagId) ? [] : [flagId])),
      changes.ended,
    ),
    addReceipts(tx, who, made, record.seq, timeline),
    ...adviceOf(opened).map(({ flagId }) => verdicts.addJob(tx, orgId, "alert-physios", { athleteId, flagId })),
    verdicts.writeVerdict(
      tx,
      orgId,
      athleteId,
      { seq: record.seq, asOf, rulesVersion: RULES_VERSION, tier, rules, changesOn },
      boardLines(record, open, result.receipts, asOf),
      record.logged,
    ),
    lookForSteps(tx, orgId, athleteId, asOf),
    ...also(judged),
  ]);
  return judged;
}

type Opened = { id: string; receipt: Receipt; keys: string[]; reopenedFrom: string | null };

const flagOf =
  (now: Date) =>
  ({ id, receipt, reopenedFrom }: Opened): verdicts.NewFlag => ({
    ...{ id, reopenedFrom, openedAt: now.toISOString() },
    ruleId: receipt.ruleId,
    ruleVersion: receipt.version,
    tier: receipt.tier,
    privacy: receipt.privacy,
  });

type Made = { flagId: string; receipt: Receipt; keys: string[] };

/** The text of all that was judged is long: it is made only when a receipt rests on it. */
function addReceipts(
  tx: Tx,
  { orgId, athleteId }: { orgId: string; athleteId: string },
  made: readonly Made[],
  seq: number,
  timeline: Timeline,
) {
  if (made.length === 0) return;
  const input = canonical(timeline);
  const fingerprint = createHash("sha256").update(input).digest("base64url");
  const receipts = made.flatMap((each) => copies(each, seq, timeline.asOf, fingerprint));
  return verdicts.addReceipts(tx, orgId, athleteId, receipts, fingerprint, input);
}

/** The whole receipt, and for a team rule the copy without what a coach may not read. */
function copies({ flagId, receipt, keys }: Made, seq: number, asOf: Day, fingerprint: string): verdicts.NewReceipt[] {
  const base = { flagId, seq, asOf, fingerprint };
  const team = receiptFor("coach", receipt);
  return [
    { ...base, audience: "clinical" as const, receipt, evidenceKeys: keys },
    ...(team ? [{ ...base, audience: "team" as const, receipt: team, evidenceKeys: [] }] : []),
  ];
}

/** Every open flag with its newest receipt: today's when its rule matches, else the one stored last. */
async function openWithReceipts(
  tx: Tx,
  { orgId, athleteId }: { orgId: string; athleteId: string },
  known: readonly verdicts.StoredFlag[],
  opened: readonly { id: string; receipt: Receipt }[],
  matched: readonly Receipt[],
  now: Date,
): Promise<OpenFlag[]> {
  const today = new Map(matched.map((receipt) => [receipt.ruleId, receipt]));
  const stillOpen = known.filter((flag) => flag.status === "open");
  const stale = stillOpen.filter((flag) => !today.has(flag.ruleId)).map((flag) => flag.id);
  const stored =
    stale.length === 0 ? new Map<string, Receipt>() : await verdicts.newestReceipts(tx, orgId, athleteId, stale);
  return [
    ...opened.map(({ receipt }) => ({ tier: receipt.tier, openedAt: now.toISOString(), matching: true, receipt })),
    ...stillOpen.flatMap((flag) => {
      const receipt = today.get(flag.ruleId) ?? stored.get(flag.id);
      return receipt ? [{ tier: flag.tier, openedAt: flag.openedAt, matching: today.has(flag.ruleId), receipt }] : [];
    }),
  ];
}

const adviceOf = (opened: readonly { id: string; receipt: Receipt }[]): Advice[] =>
  opened.flatMap(({ id, receipt }) =>
    (receipt.tier === "emergency" || receipt.tier === "urgent") && receipt.athleteAdvice
      ? [{ flagId: id, ruleId: receipt.ruleId, tier: receipt.tier, text: receipt.athleteAdvice }]
      : [],
  );
