"use client";

import { useEffect, useState, type ComponentType } from "react";
import type { LiveProps } from "./live-part";

/** Brings what keeps a page up to date once the page is drawn and the browser has time. */
export function Live(props: LiveProps) {
  const [Part, setPart] = useState<ComponentType<LiveProps> | null>(null);
  useEffect(() => {
    const bring = () => void import("./live-part").then(({ LivePart }) => setPart(() => LivePart));
    if (!("requestIdleCallback" in window)) {
      const soon = setTimeout(bring, 1);
      return () => clearTimeout(soon);
    }
    const idle = requestIdleCallback(bring, { timeout: 2_000 });
    return () => cancelIdleCallback(idle);
  }, []);
  return Part && <Part {...props} />;
}
