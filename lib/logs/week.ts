import type { Day } from "@/lib/days";
import { RUNNING, type Running } from "@/lib/triage/timeline";
import { choice, readForm, type FormErrors, type FormInput } from "@/lib/logs/form-fields";
import { DAY_NEEDED, dayField } from "@/lib/logs/which-day";

/** How far the back cut a week of running down; `ending` is the week's last day. */
export type WeekEntry = { ending: Day; running: Running };
export type ParsedWeek = { ok: true; week: WeekEntry } | { ok: false; errors: FormErrors };

/** The posted week: ending (today or up to 14 days back) and running. */
export function parseWeek(form: FormInput, { today }: { today: Day }): ParsedWeek {
  const read = readForm({ ending: dayField(today), running: choice(RUNNING) }, form);
  if (!read.ok) return read;
  const { ending, running } = read.data;
  if (ending !== null && running !== null) return { ok: true, week: { ending, running } };
  const errors: FormErrors = {};
  if (ending === null) errors.ending = DAY_NEEDED;
  if (running === null) errors.running = "Choose the answer that comes closest.";
  return { ok: false, errors };
}
