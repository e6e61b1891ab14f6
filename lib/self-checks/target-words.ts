import type { Check, CheckSide, Target, TargetsOf } from "@/lib/self-checks/check";
import { readingWords } from "@/lib/self-checks/reading";

/** The check with the targets somebody chose to hold it against. */
export const heldAgainst = (check: Check, chosen: TargetsOf): Check => ({
  ...check,
  targets: check.targets.filter(({ who }) => who === "anybody" || chosen === null || who === chosen),
});

const WHO: Record<Target["who"], string> = { men: "men", women: "women", anybody: "" };

/** The targets of one side: "97 s (men), 77 s (women)", "97 s" where there is one; "" where no number is known. */
export function targetWords({ measured, targets }: Check, side: CheckSide): string {
  const own = targets.filter((target) => target.side === side);
  if (measured.kind === "words") return "";
  return own
    .map(({ who, value }) => `${readingWords(value * 10, measured)}${own.length > 1 ? ` (${WHO[who]})` : ""}`)
    .join(", ");
}

/** "146 s, most of them from 95 to 197 s": a mean with what lies one standard deviation to each side. */
export function spreadWords({ measured }: Check, { value, spread }: Target): string {
  if (measured.kind === "words") return "";
  const mean = readingWords(value * 10, measured);
  if (spread === null) return mean;
  return `${mean}, most of them from ${value - spread} to ${readingWords((value + spread) * 10, measured)}`;
}
