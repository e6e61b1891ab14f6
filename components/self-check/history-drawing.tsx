import { dayInWords } from "@/lib/days";
import type { Check, CheckSide } from "@/lib/self-checks/check";
import { BOX, type HistoryLine } from "@/lib/self-checks/history-line";
import { UNIT_WORDS } from "@/lib/self-checks/reading";
import styles from "./self-check.module.css";

const SIDE_KEYS: Record<CheckSide, string> = { both: "Result", left: "Left", right: "Right" };
const DASHES: Record<CheckSide, string | undefined> = { both: undefined, left: undefined, right: "5 4" };
const GROUPS = { men: "Mean of men", women: "Mean of women", anybody: "Target" };

/** How one check went, with its targets and, where reported, worst back pain by week under it. The same numbers stand in a table beside. */
export function HistoryDrawing({ check, line }: { check: Check; line: HistoryLine }) {
  if (check.measured.kind === "words") return null;
  const unit = UNIT_WORDS[check.measured.kind];
  const anyStop = line.sides.some(({ stops }) => stops.length > 0);
  const groups = [...new Set(check.targets.map(({ who }) => who))];
  const height = line.pain ? 186 : 136;
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${BOX.width} ${height}`} role="img" aria-label={wordsOf(check, line, unit.long)}>
        {line.ticks.map(({ y, value }) => (
          <g key={value}>
            <path d={`M${BOX.left} ${y}H${BOX.right}`} className={styles.tick} />
            <text x={BOX.left - 5} y={y + 3.5} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        {line.targets.map(({ who, value, y }) => (
          <path key={`${who} ${value}`} d={`M${BOX.left} ${y}H${BOX.right}`} className={styles[who]} />
        ))}
        {line.sides.map(({ side, path, points, stops }) => (
          <g key={side} className={styles[side]}>
            <path d={path} strokeDasharray={DASHES[side]} />
            {points.map(({ x, y }) =>
              side === "right" ? (
                <rect key={`${x} ${y}`} x={x - 3} y={y - 3} width={6} height={6} />
              ) : (
                <circle key={`${x} ${y}`} cx={x} cy={y} r={3.4} />
              ),
            )}
            {stops.map((x) => (
              <path key={x} d={`M${x - 3.5} ${BOX.stopsAt - 3.5}l7 7m0-7l-7 7`} className={styles.stop} />
            ))}
          </g>
        ))}
        {line.pain && (
          <>
            <path
              d={`M${BOX.left} ${BOX.painTop}H${BOX.right}M${BOX.left} ${BOX.painGround}H${BOX.right}`}
              className={styles.tick}
            />
            <text x={BOX.left - 5} y={BOX.painTop + 3.5} textAnchor="end">
              10
            </text>
            <text x={BOX.left - 5} y={BOX.painGround + 3.5} textAnchor="end">
              0
            </text>
            <path d={line.pain} className={styles.pain} />
          </>
        )}
        <text x={BOX.left} y={height - 6}>
          {dayInWords(line.from)}
        </text>
        <text x={BOX.right} y={height - 6} textAnchor="end">
          {dayInWords(line.to)}
        </text>
      </svg>
      <figcaption>
        <span>In {unit.long}.</span>
        {check.sides.length > 1 &&
          check.sides.map((side) => (
            <Key key={side} className={styles[side]} dashes={DASHES[side]}>
              {SIDE_KEYS[side]}
            </Key>
          ))}
        {groups.map((who) => (
          <Key key={who} className={styles[who]}>
            {GROUPS[who]}
          </Key>
        ))}
        {anyStop && <span>× Stopped: pain</span>}
        {line.pain && <Key className={styles.pain}>Worst back pain of the week, 0 to 10</Key>}
      </figcaption>
    </figure>
  );
}

function Key({ className, dashes, children }: { className?: string; dashes?: string; children: string }) {
  return (
    <span className={styles.key}>
      <svg viewBox="0 0 24 8" aria-hidden="true" className={className}>
        <path d="M1 4h22" strokeDasharray={dashes} className={className} />
      </svg>
      {children}
    </span>
  );
}

function wordsOf({ name }: Check, { from, to, sides, pain }: HistoryLine, unit: string): string {
  const counts = sides.map(({ side, points }) => `${side === "both" ? "" : `${side} `}${points.length}`);
  return `${name} in ${unit}, ${dayInWords(from)} to ${dayInWords(to)}: results ${counts.join(", ")}${pain ? ", with worst back pain by week" : ""}. The table has the numbers.`;
}
