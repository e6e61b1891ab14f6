"use client";
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import styles from "../pain-and-distance-chart.module.css";
import type { LiveProps } from "./live";

/**
 * Holds the server's drawing and listens. The first pointer, touch or focus fetches the chart library and puts the same
 * picture, now explorable, in its place; until then, without a network or without JavaScript, the drawing stays.
 */
export function Explore({ children, ...chart }: LiveProps & { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  const [Live, setLive] = useState<ComponentType<LiveProps> | null>(null);

  function load() {
    if (asked.current) return;
    asked.current = true;
    import("./live").then(
      (module) => setLive(() => module.Live),
      () => (asked.current = false),
    );
  }

  useEffect(() => {
    // Focus stays where it was: on the frame, whose place the chart's own keyboard surface takes.
    if (Live && document.activeElement === frame.current)
      frame.current?.querySelector<SVGElement>(".recharts-surface")?.focus();
  }, [Live]);

  return (
    <div
      ref={frame}
      className={styles.explore}
      tabIndex={Live ? -1 : 0}
      role="group"
      aria-label="Day by day: move with the left and right arrow keys"
      onPointerEnter={load}
      onPointerDown={load}
      onTouchStart={load}
      onFocus={load}
    >
      {Live ? <Live {...chart} /> : children}
    </div>
  );
}
