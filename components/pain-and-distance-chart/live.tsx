"use client";
import { Bar, ComposedChart, Line, Tooltip, XAxis, YAxis } from "recharts";
import { dayInWords, weekdayName } from "@/lib/days";
import { distanceIn, type DistanceUnit, formatDistance } from "@/lib/units";
import styles from "../pain-and-distance-chart.module.css";
import type { ChartDay } from "./days";
import { FLAG, GROUND, HEIGHT, lineWidth, PAIN_ZERO, PER_POINT, TALLEST_BAR } from "./geometry";

export type LiveProps = { days: readonly ChartDay[]; unit: DistanceUnit; full: number };

const focus = (surface: SVGSVGElement | null) => surface?.focus();

const MARGIN = { top: FLAG, right: 0, bottom: HEIGHT - GROUND, left: 0 };
const PAIN_DOMAIN = [(PAIN_ZERO - GROUND) / PER_POINT, (PAIN_ZERO - FLAG) / PER_POINT];

/**
 * The same data layer, drawn by recharts: pointer, touch and arrow keys move through the days. `takesFocus`: someone came
 * by keyboard, and the focus goes on to the surface that hears the arrows.
 */
export function Live({ days, unit, full, takesFocus }: LiveProps & { takesFocus: boolean }) {
  const data = days.map((day) => ({ ...day, distance: day.metres ? distanceIn(day.metres, unit) : null }));
  const lone = (at: number) => (days[at - 1]?.pain ?? null) === null && (days[at + 1]?.pain ?? null) === null;
  return (
    <ComposedChart
      ref={takesFocus ? focus : undefined}
      responsive
      className={styles.live}
      data={data}
      margin={MARGIN}
      barCategoryGap="15%"
    >
      <XAxis hide dataKey="day" scale="band" />
      <YAxis hide yAxisId="pain" domain={PAIN_DOMAIN} allowDataOverflow />
      <YAxis hide yAxisId="distance" domain={[0, (full * (GROUND - FLAG)) / TALLEST_BAR]} allowDataOverflow />
      <Tooltip
        cursor={{ stroke: "var(--ink-3)", strokeDasharray: "2 3" }}
        isAnimationActive={false}
        content={({ active, payload }) => (active ? <Reading day={payload[0]?.payload} unit={unit} /> : null)}
      />
      <Bar yAxisId="distance" dataKey="distance" fill="var(--run-soft)" isAnimationActive={false} />
      <Line
        yAxisId="pain"
        dataKey="pain"
        type="linear"
        stroke="var(--pain)"
        strokeWidth={lineWidth(days.length)}
        connectNulls={false}
        isAnimationActive={false}
        activeDot={{ r: 4.5, fill: "var(--pain)", stroke: "var(--card)", strokeWidth: 2 }}
        dot={({ key, cx, cy, index, payload }) => {
          const { pain, late } = payload as ChartDay;
          if (pain === null || !(late || lone(index))) return <g key={key} />;
          return <circle key={key} cx={cx} cy={cy} r={late ? 3.8 : 2.5} className={late ? styles.late : styles.dot} />;
        }}
      />
    </ComposedChart>
  );
}

function Reading({ day, unit }: { day: ChartDay | undefined; unit: DistanceUnit }) {
  if (!day) return null;
  return (
    <div className={styles.reading}>
      <b>
        {weekdayName(day.day)} {dayInWords(day.day)}
      </b>
      <span>{day.pain === null ? "Pain not reported" : `Worst pain ${day.pain} of 10`}</span>
      <span>{day.metres ? formatDistance(day.metres, unit) : "No distance logged"}</span>
      {day.late && <span className={styles.lateWord}>entered a day or more late</span>}
    </div>
  );
}
