import { Sparkline } from "@/components/sparkline";
import { TierBadge, TierMark } from "@/components/tier-badge";
import type { readBoard } from "@/lib/board/read-board.server";
import { daysBetween, type Day } from "@/lib/days";
import { TIERS } from "@/lib/triage/timeline";
import type { DistanceUnit } from "@/lib/units";
import styles from "./board.module.css";

type Row = Awaited<ReturnType<typeof readBoard>>["rows"][number];

/** The ranked rows. Plain anchors, no component per cell: fifty rows are on every physio's first screen of the day. */
export function BoardRows({
  rows,
  today,
  now,
  unit,
  forCoach,
}: {
  rows: Row[];
  today: Day;
  now: Date;
  unit: DistanceUnit;
  forCoach: boolean;
}) {
  return (
    <table className={styles.board}>
      <caption className="visually-hidden">Athletes, those who wait longest for the most urgent answer first</caption>
      <thead>
        <tr>
          <th scope="col">Tier</th>
          <th scope="col">Athlete</th>
          <th scope="col">Why, in one sentence</th>
          <th scope="col">28 days: pain line, {unit} bars</th>
          <th scope="col">Exercises</th>
          <th scope="col">Last log</th>
          <th scope="col">
            <span className="visually-hidden">Open</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.athleteId} data-athlete={row.athleteId}>
            <td>
              <TierBadge tier={TIERS[row.rank]!} word={forCoach && row.contactNeeded ? "Contact now" : undefined} />
            </td>
            <th scope="row">
              <bdi>{row.name}</bdi>
            </th>
            <td className={styles.why}>
              {row.sentence || quiet(row)}
              {row.source && <small>{row.source}</small>}
              {row.unansweredSince && <small>{waited(row.unansweredSince, now)}</small>}
              {row.waiting && <small>Referred, waiting for the outcome</small>}
            </td>
            <td>
              <Sparkline days={row.days} />
            </td>
            <td className={styles.count}>
              {row.exercisesDue === null ? "–" : `${row.exercisesDone} of ${row.exercisesDue}`}
            </td>
            <td className={styles.last}>{lastLog(row.lastLogDay, today)}</td>
            <td className={styles.act}>
              <a href={`/athletes/${row.athleteId}`} aria-label={`Open ${row.name}`}>
                {row.rank >= 3 ? "Open" : row.rank === 2 ? "Review" : "Look"}
              </a>
              {!forCoach && (
                <a href={`/athletes/${row.athleteId}/refer`} className="visually-hidden" data-refer tabIndex={-1}>
                  Refer {row.name}
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What stands in place of a sentence: matched and settled is not the same as nothing matched. */
function quiet(row: Row) {
  if (row.matchedRank === 0) return row.lastLogDay ? "No rule matched the answers given." : "Nothing logged yet.";
  return (
    <span className={styles.settled}>
      <TierMark tier={TIERS[row.matchedRank]!} /> {TIERS[row.matchedRank]} rule matches, settled by a person
    </span>
  );
}

function waited(since: string, now: Date) {
  const hours = Math.floor((now.getTime() - Date.parse(since)) / 3_600_000);
  if (hours < 1) return "new";
  return hours < 48 ? `unanswered for ${hours} h` : `unanswered for ${Math.floor(hours / 24)} days`;
}

function lastLog(day: Day | null, today: Day) {
  if (!day) return "never";
  const ago = daysBetween(day, today);
  return ago <= 0 ? "today" : ago === 1 ? "yesterday" : `${ago} d ago`;
}
