"use client";
import { useEffect } from "react";
import type { Owner } from "./vault";

/** Brings the phone's part of the app once the page is drawn and the browser has time. */
export function PhoneKeeper({ personId, orgId }: Owner) {
  useEffect(() => {
    const bring = () => void import("./begin").then(({ begin }) => begin({ personId, orgId }));
    if (!("requestIdleCallback" in window)) {
      const soon = setTimeout(bring, 1);
      return () => clearTimeout(soon);
    }
    const idle = requestIdleCallback(bring, { timeout: 2_000 });
    return () => cancelIdleCallback(idle);
  }, [personId, orgId]);
  return null;
}
