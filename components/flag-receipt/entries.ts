import type { Entry, EntryKind } from "@/lib/triage/rule";

const WORDS: Record<EntryKind, readonly [string, string]> = {
  "check-in": ["check-in", "check-ins"],
  run: ["run", "runs"],
  exercise: ["exercise session", "exercise sessions"],
  screen: ["answer", "answers"],
  history: ["history entry", "history entries"],
  week: ["weekly entry", "weekly entries"],
  assessment: ["assessment", "assessments"],
};

/** "22 exercise sessions, 14 check-ins": how many of each kind, the most first. */
export function countedByKind(entries: readonly Entry[]): string {
  const counts = new Map<EntryKind, number>();
  for (const { kind } of entries) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${count} ${WORDS[kind][count === 1 ? 0 : 1]}`)
    .join(", ");
}
