import { dayInWords } from "@/lib/days";
import type { Month, SportPart, Ticks } from "@/lib/learn/month";

const times = (n: number) => (n === 1 ? "once" : n === 2 ? "twice" : `${n} times`);

/** "6 of 8 runs warmed up; 3 not said": the share is of the runs of which it was said. */
export function tickWords({ yes, no, unsaid }: Ticks, did: string): string {
  const told = yes + no;
  if (told === 0) return `Not said of any run whether you ${did}.`;
  const rest = unsaid === 0 ? "" : `; not said of ${unsaid} more`;
  return `${yes} of ${told} ${told === 1 ? "run" : "runs"} ${did}${rest}.`;
}

/** How the days with a run compare with three to four a week. A week with fewer may be one that was not logged. */
export function daysWords(runDays: readonly number[]): string {
  const within = runDays.filter((days) => days === 3 || days === 4).length;
  const above = runDays.filter((days) => days > 4).length;
  const below = runDays.length - within - above;
  const parts = [
    `${within} of the ${runDays.length} weeks had three or four days, which is held to be reasonable for most`,
    above > 0 && `${above} had more`,
    below > 0 && `${below} had fewer, or not every run was logged`,
  ];
  return `${parts.filter(Boolean).join("; ")}.`;
}

/** Two hard days in a row, and where it cannot be told. */
export function hardWords({ days, cannotTell }: Month["hardInARow"]): string {
  const open =
    cannotTell > 0
      ? ` ${cannotTell === 1 ? "Once" : `${cannotTell} times`} it cannot be told: a kind was not said.`
      : "";
  if (days.length === 0) return `No two hard days in a row${open ? " among those with a kind" : ""}.${open}`;
  return `Two hard days in a row, the second on ${days.map((day) => dayInWords(day)).join(", ")}.${open}`;
}

/** "3 times, 120 min; minutes not said once". */
export function sportWords({ times: count, minutes, unsaid }: SportPart): string {
  const said = unsaid < count ? `, ${minutes} min` : "";
  return `${times(count)}${said}${unsaid > 0 ? `; minutes not said ${times(unsaid)}` : ""}`;
}
