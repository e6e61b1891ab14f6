import { type Markup, markup } from "@/components/markup";
import { sparkline } from "@/components/sparkline/svg";
import type { SparkDay } from "@/components/sparkline/summary";
import { TIER_SHAPE, TIER_WORD } from "@/components/tier-badge/tier";
import { daysBetween, type Day } from "@/lib/days";
import { ENGLISH } from "@/lib/say";
import { untilWords } from "@/lib/programs/pause-words";
import { TIERS, type Tier } from "@/lib/triage/timeline";

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

const NOT_ANSWERED = "not answered yet";

/** The rows of the board: fifty rows as React elements cost more than all else on the page. */
export const rowsMarkup = (rows: readonly ShownRow[], to: RowsFor): Markup =>
  markup`${rows.map((row) => rowMarkup(row, to))}`;

function rowMarkup(row: ShownRow, { today, now, forCoach, classes }: RowsFor): Markup {
  const { athleteId, name, sentence, source, exercisesDone: done, exercisesDue: due } = row;
  const small = (text: string | null) => !!text && markup`<small>${text}</small>`;
  const tier = TIERS[row.rank]!;
  const word = forCoach && row.contactNeeded ? "Contact now" : TIER_WORD[tier];
  const why = markup`${sentence || quiet(row, classes)}${small(source)}${small(row.unansweredSince && waited(row.unansweredSince, now))}${small(row.waiting ? "Referred, waiting for the outcome" : null)}${small(paused(row.pausedUntil))}`;
  const open = row.rank >= 3 ? "Open" : row.rank === 2 ? "Review" : "Look";
  const refer =
    !forCoach &&
    markup`<a href='/athletes/${athleteId}/refer' class='visually-hidden' data-refer tabindex='-1'>Refer ${name}</a>`;
  return markup`<tr data-athlete='${athleteId}'><td><span class='${classes.badge} ${classes[tier]}'>${mark(tier)}${word}</span></td><th scope='row'><bdi>${name}</bdi></th><td class='${classes.why}'>${why}</td><td><span class='${classes.sparkline}'>${sparkline(row.days)}</span></td><td class='${classes.count}'>${due === null ? "–" : `${Number(done)} of ${due}`}</td><td class='${classes.last}'>${lastLog(row.lastLogDay, today)}${small(isOpen(row, today) ? NOT_ANSWERED : null)}</td><td class='${classes.act}'><a href='/athletes/${athleteId}' aria-label='Open ${name}'>${open}</a>${refer}</td></tr>`;
}

function mark(tier: Tier): Markup {
  const { d, open } = TIER_SHAPE[tier];
  const drawn = open ? markup`fill='none' stroke='currentColor' stroke-width='2.4'` : markup`fill='currentColor'`;
  return markup`<svg viewBox='0 0 16 16' width='13' height='13' aria-hidden='true'><path d='${d}' ${drawn}/></svg>`;
}

/** What stands in place of a sentence: matched and settled is not the same as nothing matched. */
function quiet({ matchedRank, lastLogDay }: ShownRow, { settled }: RowClasses): string | Markup {
  if (matchedRank === 0) return lastLogDay ? "No rule matched the answers given." : "Nothing logged yet.";
  const tier = TIERS[matchedRank]!;
  return markup`<span class='${settled}'>${mark(tier)} ${tier} rule matches, settled by a person</span>`;
}

function waited(since: string, now: Date): string {
  const hours = Math.floor((now.getTime() - Date.parse(since)) / 3_600_000);
  if (hours < 1) return "new";
  return hours < 48 ? `unanswered for ${hours} h` : `unanswered for ${Math.floor(hours / 24)} days`;
}

const paused = (until: ShownRow["pausedUntil"]) =>
  until === null ? null : `Paused ${ENGLISH.told(untilWords({ untilDay: until || null }))}`;

/** A log of today or yesterday that nobody has answered; of older ones the athlete's page tells. */
const isOpen = ({ lastLogDay, logAnswered }: ShownRow, today: Day) =>
  lastLogDay !== null && logAnswered === false && daysBetween(lastLogDay, today) <= 1;

function lastLog(day: Day | null, today: Day): string {
  if (!day) return "never";
  const ago = daysBetween(day, today);
  return ago <= 0 ? "today" : ago === 1 ? "yesterday" : `${ago} d ago`;
}
