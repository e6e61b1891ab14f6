import { NIGHTS, type Night } from "@/lib/triage/timeline";

export { NIGHTS };
export type { Night };
export const NIGHT_LABELS: Record<Night, string> = {
  none: "No pain at night",
  settles: "It woke me, and eased when I moved or turned",
  unrelenting: "No position eased it",
};
