import { Link } from "@/components/link";
import { useId } from "react";
import { dayInWords } from "@/lib/days";
import { type DistanceUnit } from "@/lib/units";
import { Axes } from "./pain-and-distance-chart/axes";
import {
  type ChartBand,
  type ChartDay,
  type ChartEpisode,
  type ChartFlag,
  type ChartRange,
  dateTicks,
  everyDay,
  packDays,
} from "./pain-and-distance-chart/days";
import { DayTable } from "./pain-and-distance-chart/day-table";
import { Drawing } from "./pain-and-distance-chart/drawing";
import { Explore } from "./pain-and-distance-chart/explore";
import { distanceTicks } from "./pain-and-distance-chart/geometry";
import styles from "./pain-and-distance-chart.module.css";
import { painAndDistanceInWords } from "./sparkline/summary";
import { Disclosure } from "./ui/disclosure";

const RANGES: readonly [ChartRange, string, string][] = [
  ["4w", "4 w", "4 weeks"],
  ["12w", "12 w", "12 weeks"],
  ["1y", "1 y", "1 year"],
];

/**
 * Worst pain and distance, day by day, `days` oldest first. Drawn on the server, with a table of the same days behind
 * "Show as table"; explored with recharts once someone touches it. `hrefOf` links the other ranges.
 */
export function PainAndDistanceChart({
  days: given,
  episodes,
  flags,
  band,
  unit,
  range,
  title = "Pain and distance",
  hrefOf = (other) => `?range=${other}`,
}: {
  days: readonly ChartDay[];
  episodes: readonly ChartEpisode[];
  flags: readonly ChartFlag[];
  band: ChartBand | null;
  unit: DistanceUnit;
  range: ChartRange;
  title?: string;
  hrefOf?: (range: ChartRange) => string;
}) {
  const titleId = useId();
  const days = everyDay(given);
  const packed = packDays(days);
  const ticks = distanceTicks(days, unit);
  const full = ticks[1];
  const late = days.some((day) => day.late && day.pain !== null);
  const [first, last] = [days[0], days.at(-1)];
  const flagWords = flags.map((flag) => `${dayInWords(flag.day)}: ${flag.label}.`).join(" ");
  const words =
    first && last
      ? `${dayInWords(first.day)} to ${dayInWords(last.day)}: ${painAndDistanceInWords(days, unit)}. ${flagWords}`
      : "No days yet.";
  return (
    <div className={styles.chart}>
      <div className={styles.head}>
        <h2>{title}</h2>
        <nav className={styles.ranges} aria-label="Range of the chart">
          {RANGES.map(([key, short, long]) => (
            <Link
              key={key}
              href={hrefOf(key)}
              stays
              aria-label={long}
              aria-current={key === range ? "true" : undefined}
            >
              {short}
            </Link>
          ))}
        </nav>
      </div>
      <ul className={styles.legend}>
        <li className={styles.painKey}>worst pain, 0–10</li>
        <li className={styles.runKey}>{unit} a day</li>
        {band && <li className={styles.bandKey}>change too small to mean anything ({band.high - band.low} points)</li>}
        {late && <li className={styles.lateKey}>entered a day or more late</li>}
      </ul>
      {days.length === 0 && <p className="muted">Nothing logged in this time.</p>}
      <div className={styles.plot}>
        <Axes {...{ days, episodes, flags, band, unit, ticks, titleId, title, words }} dates={dateTicks(days, range)} />
        <Explore packed={packed} unit={unit} full={full}>
          <Drawing days={days} unit={unit} full={full} />
        </Explore>
      </div>
      <Disclosure summary="Show as table">
        <DayTable caption={`${title}, day by day`} packed={packed} unit={unit} />
      </Disclosure>
    </div>
  );
}
