import type { Counted } from "@/lib/said";
import type { Say } from "@/lib/say";
import type { Entry, EntryKind } from "@/lib/triage/rule";

const WORDS = {
  "check-in": ["{n} check-in", "{n} check-ins"],
  run: ["{n} run", "{n} runs"],
  exercise: ["{n} exercise session", "{n} exercise sessions"],
  screen: ["{n} answer", "{n} answers"],
  history: ["{n} history entry", "{n} history entries"],
  week: ["{n} weekly entry", "{n} weekly entries"],
  assessment: ["{n} assessment", "{n} assessments"],
} as const satisfies Record<EntryKind, readonly [string, Counted]>;

/** "22 exercise sessions, 14 check-ins": how many of each kind, the most first. */
export function countedByKind(entries: readonly Entry[], say: Say): string {
  const counts = new Map<EntryKind, number>();
  for (const { kind } of entries) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => say.count(count, WORDS[kind][0], WORDS[kind][1]))
    .join(", ");
}
