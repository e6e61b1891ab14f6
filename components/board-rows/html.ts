import { sparklineSvg } from "@/components/sparkline/svg";
import type { SparkDay } from "@/components/sparkline/summary";
import { TIER_SHAPE, TIER_WORD } from "@/components/tier-badge/tier";
import { daysBetween, type Day } from "@/lib/days";
import { TIERS, type Tier } from "@/lib/triage/timeline";
import { untilWords } from "@/lib/programs/pause";
import { escaped } from "@/components/escaped";

export type ShownRow = {
  athleteId: string;
  name: string;
  rank: number;
  matchedRank: number;
  unansweredSince: string | null;
  waiting: boolean;
  sentence: string;
  source: string;
  contactNeeded: boolean;
  days: readonly SparkDay[];
  exercisesDone: number | null;
  exercisesDue: number | null;
  lastLogDay: Day | null;
  /** The last day of the pause that today lies in; "" = until the athlete says; null = not paused. */
  pausedUntil: Day | "" | null;
  /** Whether staff have answered the last log; null when the athlete did not enter it. */
  logAnswered: boolean | null;
};

/** Class names of the stylesheets around it. */
export type RowClasses = Record<"why" | "settled" | "count" | "last" | "act" | "badge" | "sparkline" | Tier, string>;
export type RowsFor = { today: Day; now: Date; forCoach: boolean; classes: RowClasses };

/**
 * The rows of the board as HTML: fifty rows as React elements cost more than all else on the page. Every text goes
 * through `escaped`; attributes stand in single quotes, which need no escaping where React sends the string once more.
 */
export const rowsHtml = (rows: readonly ShownRow[], to: RowsFor): string =>
  rows.map((row) => rowHtml(row, to)).join("");

const NOT_ANSWERED = "<small>not answered yet</small>";

/** What most rows have in common, for pack.ts. */
export const rowParts = (classes: RowClasses): string[] => [
  ...TIERS.map((tier) => `'><td>${badge(tier, TIER_WORD[tier], classes)}</td><th scope='row'><bdi>`),
  `</bdi></th><td class='${classes.why}'>`,
  "<small>",
  "</small>",
  "</td><td>",
  `<span class='${classes.sparkline}'><svg viewBox='0 0 280 46' preserveAspectRatio='none' role='img' aria-label='`,
  "'><path d='M0 44.5h280'/><path d='",
  "'/><path d='",
  `'/></svg></span></td><td class='${classes.count}'>`,
  `</td><td class='${classes.last}'>`,
  NOT_ANSWERED,
  `</td><td class='${classes.act}'><a href='/athletes/`,
  "' aria-label='Open ",
  ...["Open", "Review", "Look"].map((word) => `'>${word}</a>`),
  "<a href='/athletes/",
  "/refer' class='visually-hidden' data-refer tabindex='-1'>Refer ",
  "</a></td></tr><tr data-athlete='",
];

function rowHtml(row: ShownRow, { today, now, forCoach, classes }: RowsFor): string {
  const id = escaped(row.athleteId);
  const name = escaped(row.name);
  const small = (text: string | null) => (text ? `<small>${escaped(text)}</small>` : "");
  const word = forCoach && row.contactNeeded ? "Contact now" : TIER_WORD[TIERS[row.rank]!];
  return (
    `<tr data-athlete='${id}'><td>${badge(TIERS[row.rank]!, word, classes)}</td><th scope='row'><bdi>${name}</bdi></th>` +
    `<td class='${classes.why}'>${row.sentence ? escaped(row.sentence) : quiet(row, classes)}${small(row.source)}` +
    `${small(row.unansweredSince && waited(row.unansweredSince, now))}` +
    `${small(row.waiting ? "Referred, waiting for the outcome" : null)}${small(paused(row.pausedUntil))}</td>` +
    `<td><span class='${classes.sparkline}'>${sparklineSvg(row.days)}</span></td>` +
    `<td class='${classes.count}'>${row.exercisesDue === null ? "–" : `${Number(row.exercisesDone)} of ${Number(row.exercisesDue)}`}</td>` +
    `<td class='${classes.last}'>${lastLog(row.lastLogDay, today)}${open(row, today)}</td><td class='${classes.act}'>` +
    `<a href='/athletes/${id}' aria-label='Open ${name}'>${row.rank >= 3 ? "Open" : row.rank === 2 ? "Review" : "Look"}</a>` +
    `${forCoach ? "" : `<a href='/athletes/${id}/refer' class='visually-hidden' data-refer tabindex='-1'>Refer ${name}</a>`}</td></tr>`
  );
}

const badge = (tier: Tier, word: string, classes: RowClasses) =>
  `<span class='${classes.badge} ${classes[tier]}'>${mark(tier)}${word}</span>`;

function mark(tier: Tier): string {
  const { d, open } = TIER_SHAPE[tier];
  const drawn = open ? "fill='none' stroke='currentColor' stroke-width='2.4'" : "fill='currentColor'";
  return `<svg viewBox='0 0 16 16' width='13' height='13' aria-hidden='true'><path d='${d}' ${drawn}/></svg>`;
}

/** What stands in place of a sentence: matched and settled is not the same as nothing matched. */
function quiet({ matchedRank, lastLogDay }: ShownRow, { settled }: RowClasses): string {
  if (matchedRank === 0) return lastLogDay ? "No rule matched the answers given." : "Nothing logged yet.";
  const tier = TIERS[matchedRank]!;
  return `<span class='${settled}'>${mark(tier)} ${tier} rule matches, settled by a person</span>`;
}

function waited(since: string, now: Date): string {
  const hours = Math.floor((now.getTime() - Date.parse(since)) / 3_600_000);
  if (hours < 1) return "new";
  return hours < 48 ? `unanswered for ${hours} h` : `unanswered for ${Math.floor(hours / 24)} days`;
}

const paused = (until: ShownRow["pausedUntil"]) =>
  until === null ? null : `Paused ${untilWords({ untilDay: until || null })}`;

/** A log of today or yesterday that nobody has answered; of older ones the athlete's page tells. */
const open = ({ lastLogDay, logAnswered }: ShownRow, today: Day) =>
  lastLogDay && logAnswered === false && daysBetween(lastLogDay, today) <= 1 ? NOT_ANSWERED : "";

function lastLog(day: Day | null, today: Day): string {
  if (!day) return "never";
  const ago = daysBetween(day, today);
  return ago <= 0 ? "today" : ago === 1 ? "yesterday" : `${ago} d ago`;
}
