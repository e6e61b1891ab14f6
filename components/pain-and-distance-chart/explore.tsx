"use client";
import { type ReactNode, useRef, useState } from "react";
import styles from "../pain-and-distance-chart.module.css";
import { type PackedDays, unpackDays } from "./days";
import type { Live, LiveProps } from "./live";

/**
 * Holds the server's drawing and listens. The first pointer, touch or focus fetches the chart library and puts the same
 * picture, now explorable, in its place; until then, without a network or without JavaScript, the drawing stays.
 */
export function Explore({
  children,
  packed,
  ...chart
}: Omit<LiveProps, "days"> & { packed: PackedDays; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  const [live, setLive] = useState<{ Chart: typeof Live; takesFocus: boolean } | null>(null);

  function load() {
    if (asked.current) return;
    asked.current = true;
    import("./live").then(
      (module) => setLive({ Chart: module.Live, takesFocus: document.activeElement === frame.current }),
      () => (asked.current = false),
    );
  }

  return (
    <div
      ref={frame}
      className={styles.explore}
      tabIndex={live ? -1 : 0}
      role="group"
      aria-label="Day by day: move with the left and right arrow keys"
      onPointerEnter={load}
      onPointerDown={load}
      onTouchStart={load}
      onFocus={load}
    >
      {live ? <live.Chart {...chart} days={unpackDays(packed)} takesFocus={live.takesFocus} /> : children}
    </div>
  );
}
