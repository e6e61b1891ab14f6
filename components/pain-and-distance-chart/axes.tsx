import type { DistanceUnit } from "@/lib/units";
import { TIER_SHAPE } from "../tier-badge/tier";
import styles from "../pain-and-distance-chart.module.css";
import { type ChartBand, type ChartDay, type ChartEpisode, type ChartFlag, type DateTick, spanOf } from "./days";
import { FLAG, GROUND, HEIGHT, middle, PAIN_TICKS, painY, stretch, TALLEST_BAR } from "./geometry";

/** Below this share of the width an episode goes without its word, which would run out of it. */
const ROOM_FOR_A_WORD = 0.14;

/** What stands behind the data and stays when the chart is explored: axes, dates, episodes, the band, flags, and its words. */
export function Axes({
  days,
  episodes,
  flags,
  band,
  unit,
  ticks,
  dates,
  titleId,
  title,
  words,
}: {
  days: readonly ChartDay[];
  episodes: readonly ChartEpisode[];
  flags: readonly ChartFlag[];
  band: ChartBand | null;
  unit: DistanceUnit;
  ticks: readonly number[];
  dates: readonly DateTick[];
  titleId: string;
  title: string;
  words: string;
}) {
  const count = Math.max(1, days.length);
  const full = ticks.at(-1) ?? 1;
  const bandSpan = band && spanOf(days, band.from, band.to);
  return (
    <svg
      className={styles.layer}
      height={HEIGHT}
      role="img"
      aria-labelledby={`${titleId} ${titleId}-desc`}
      focusable="false"
    >
      <title id={titleId}>{title}</title>
      <desc id={`${titleId}-desc`}>{words}</desc>
      {episodes.map((episode) => {
        const span = spanOf(days, episode.from, episode.to);
        if (!span) return null;
        const { x, width } = stretch(span.first, span.last, count);
        return (
          <g key={episode.from}>
            <rect className={styles.episode} x={x} width={width} y={20} height={GROUND - 20} />
            {(span.last - span.first + 1) / count > ROOM_FOR_A_WORD && (
              <text className={styles.episodeWord} x={x} dx={5} y={46}>
                episode
              </text>
            )}
          </g>
        );
      })}
      {band && bandSpan && (
        <rect
          className={styles.band}
          {...stretch(bandSpan.first, bandSpan.last, count)}
          y={painY(band.high)}
          height={painY(band.low) - painY(band.high)}
        />
      )}
      {PAIN_TICKS.map((score) => (
        <g key={score} className={styles.tick}>
          <line x2="100%" y1={painY(score)} y2={painY(score)} />
          <text x={-10} y={painY(score) + 4} textAnchor="end">
            {score}
          </text>
        </g>
      ))}
      {ticks.map((distance) => {
        const y = GROUND - (distance / full) * TALLEST_BAR;
        return (
          <text key={distance} className={styles.axisWord} x={-10} y={y + 4} textAnchor="end">
            {distance}
          </text>
        );
      })}
      <text className={styles.axisWord} x={-10} y={GROUND + 1} textAnchor="end">
        {unit}
      </text>
      <line className={styles.ground} x2="100%" y1={GROUND + 0.5} y2={GROUND + 0.5} />
      <g className={styles.dates}>
        {dates.map(({ at, text }) => (
          <text
            key={at}
            className={styles.axisWord}
            x={`${middle(at, count)}%`}
            y={HEIGHT - 1}
            textAnchor={at / count > 0.93 ? "end" : "start"}
          >
            {text}
          </text>
        ))}
      </g>
      {flags.map((flag, order) => {
        const span = spanOf(days, flag.day, flag.day);
        if (!span) return null;
        const x = `${middle(span.first, count)}%`;
        const { d, open } = TIER_SHAPE[flag.tier];
        return (
          <g key={`${flag.day} ${order}`} className={styles[flag.tier]}>
            <line className={styles.flagLine} x1={x} x2={x} y1={FLAG + 9} y2={GROUND} />
            <svg x={x} y={FLAG} overflow="visible">
              <path className={open ? styles.openShape : styles.shape} d={d} transform="translate(-8 -8)">
                <title>{flag.label}</title>
              </path>
            </svg>
          </g>
        );
      })}
    </svg>
  );
}
