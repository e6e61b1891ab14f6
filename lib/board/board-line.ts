import { addDays, type Day } from "@/lib/days";
import type { AthleteRecord } from "@/lib/logs/athlete-record";
import { exerciseOf } from "@/lib/logs/timeline-of";
import { said, type SaidSentence } from "@/lib/said";
import { receiptFor, type Receipt } from "@/lib/triage/receipt";
import { TIERS, type Tier } from "@/lib/triage/timeline";

export const BOARD_DAYS = 28;
export const rankOf = (tier: Tier): number => TIERS.indexOf(tier);

/** An open flag with its newest receipt, as the board ranks it. */
export type OpenFlag = { tier: Tier; openedAt: string; matching: boolean; receipt: Receipt };

export type Line = {
  audience: "clinical" | "team";
  name: string;
  teamIds: string[];
  rank: number;
  matchedRank: number;
  unansweredSince: string | null;
  sortKey: string;
  waiting: boolean;
  /** In English. */
  sentence: string;
  /** The same before any language; null where there is none, and on lines written before there was. */
  said: SaidSentence | null;
  source: string;
  contactNeeded: boolean;
  days: [number | null, number | null][];
  exercisesDone: number | null;
  exercisesDue: number | null;
  lastLogAt: string | null;
  lastLogDay: string | null;
  asOf: Day;
};

/** Stands between the rule of a line and the source of that rule. */
export const SOURCE_MARK = " · ";
export const CONTACT_NEEDED = "Contact needed now. Their physio has the reason.";

/**
 * The board's two lines on one athlete: for physios, and for coaches without anything clinical or kept to themselves.
 * An open flag ranks the athlete until a person settles it; a watch flag only while its rule still matches.
 */
export function boardLines(
  record: AthleteRecord,
  open: readonly OpenFlag[],
  matched: readonly Receipt[],
  asOf: Day,
): [Line, Line] {
  const waitsForPerson = open.filter((flag) => flag.matching || rankOf(flag.tier) > rankOf("watch"));
  const exercise = exerciseOf(record, asOf);
  const due = exercise.reduce((sum, day) => sum + day.prescribed, 0);
  const contactNeeded = waitsForPerson.some((flag) => rankOf(flag.tier) >= rankOf("urgent"));
  const clinical: Line = {
    audience: "clinical",
    name: record.name,
    teamIds: record.teamIds,
    ...top(waitsForPerson),
    matchedRank: highest(matched),
    waiting: record.openReferral,
    contactNeeded,
    days: lastDays(record, asOf),
    exercisesDone: due === 0 ? null : exercise.reduce((sum, day) => sum + day.done, 0),
    exercisesDue: due === 0 ? null : due,
    lastLogAt: record.lastLog?.at ?? null,
    lastLogDay: record.lastLog?.day ?? null,
    asOf,
  };

  const kept = (category: string) => record.keptFromCoach.includes(category);
  const teamFlags = kept("flags") ? [] : waitsForPerson.flatMap(forCoach);
  const contact = {
    rank: rankOf("emergency"),
    unansweredSince: clinical.unansweredSince,
    sortKey: sortKey(rankOf("emergency"), clinical.unansweredSince),
    sentence: CONTACT_NEEDED,
    said: said(CONTACT_NEEDED),
    source: "",
  };
  const team: Line = {
    ...clinical,
    audience: "team",
    ...(contactNeeded ? contact : top(teamFlags)),
    matchedRank: kept("flags") ? 0 : highest(matched.filter((receipt) => receipt.privacy === "team")),
    days: clinical.days.map(([pain, metres]) => [kept("pain") ? null : pain, kept("runs") ? null : metres]),
    ...(kept("exercises") ? { exercisesDone: null, exercisesDue: null } : {}),
  };
  return [clinical, team];
}

const highest = (receipts: readonly Receipt[]) => Math.max(0, ...receipts.map((receipt) => rankOf(receipt.tier)));

const forCoach = (flag: OpenFlag): OpenFlag[] => {
  const receipt = receiptFor("coach", flag.receipt);
  return receipt ? [{ ...flag, receipt }] : [];
};

/** Sorts as text: the highest rank first, within it who waited longest. */
export const sortKey = (rank: number, since: string | null): string =>
  `${rankOf("emergency") - rank}${since ? new Date(since).toISOString() : "~"}`;

/** The highest tier leads; within it the flag that waited longest. */
function top(flags: readonly OpenFlag[]) {
  const [first] = [...flags].sort(
    (a, b) => rankOf(b.tier) - rankOf(a.tier) || (a.openedAt < b.openedAt ? -1 : a.openedAt > b.openedAt ? 1 : 0),
  );
  if (!first)
    return { rank: 0, unansweredSince: null, sortKey: sortKey(0, null), sentence: "", said: null, source: "" };
  const { ruleId, version, citation } = first.receipt;
  return {
    rank: rankOf(first.tier),
    unansweredSince: first.openedAt,
    sortKey: sortKey(rankOf(first.tier), first.openedAt),
    sentence: first.receipt.sentence,
    said: first.receipt.said?.sentence ?? null,
    source: `${ruleId} v${version}${SOURCE_MARK}${citation.label}`,
  };
}

/** Worst pain and metres of each of the last 28 days; null is not reported, and no run. */
function lastDays(record: AthleteRecord, asOf: Day): [number | null, number | null][] {
  const first = addDays(asOf, 1 - BOARD_DAYS);
  const pain = new Map<Day, number>();
  for (const { date, backPain } of record.checkIns)
    if (date >= first && backPain !== null) pain.set(date, Math.max(backPain, pain.get(date) ?? 0));
  const metres = new Map<Day, number>();
  for (const run of record.runs) if (run.date >= first) metres.set(run.date, (metres.get(run.date) ?? 0) + run.metres);
  return Array.from({ length: BOARD_DAYS }, (_, at) => {
    const day = addDays(first, at);
    return [pain.get(day) ?? null, metres.get(day) ?? null];
  });
}
