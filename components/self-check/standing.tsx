import { dayInWords, type Day } from "@/lib/days";
import type { Check } from "@/lib/self-checks/check";
import { standing, type CheckEntry } from "@/lib/self-checks/results";

/** Whether a check is worth doing again. Once in four weeks is often enough. */
export function Standing({ check, entries, today }: { check: Check; entries: readonly CheckEntry[]; today: Day }) {
  const now = standing(entries, check.id, today);
  if (now.kind === "never") return <span className="muted">Not done yet</span>;
  if (now.kind === "due") return <b>Worth doing again</b>;
  return <span className="muted">Again from {dayInWords(now.next)}</span>;
}
