import type { Day } from "@/lib/days";
import { saidOf, type Sayable } from "@/lib/said";
import { note } from "@/lib/text";
import { type DistanceUnit, parseDistance } from "@/lib/units";
import { whyNotBegin } from "./assignment-days";
import { Limit } from "./limits";

/** What the form of a limit sends; all text. */
export type LimitFields = Record<"kind" | "distance" | "text" | "from" | "until" | "reason", string>;

type Parsed =
  | { ok: true; limit: Limit; reason: string | null }
  | { ok: false; errors: Partial<Record<keyof LimitFields, Sayable>> };

const REASON_CHARACTERS = 400;
const FIELD: Record<string, keyof LimitFields> = {
  kind: "kind",
  maxMetres: "distance",
  text: "text",
  fromDay: "from",
  untilDay: "until",
};

/**
 * A limit as a physio wrote it, with the reason apart from it; or a sentence for each field that needs another look.
 * Units  `distance` in the physio's own unit; `today` the athlete's own day, before which no limit begins.
 */
export function limitFromForm(fields: LimitFields, unit: DistanceUnit, today: Day): Parsed {
  const { kind, text, from, until } = fields;
  const distance = kind === "run-distance" ? parseDistance(fields.distance, unit) : null;
  const days = { fromDay: from || today, untilDay: until || null };
  const parsed = Limit.safeParse({
    ...{ kind, ...days },
    ...(distance ? { maxMetres: distance.ok ? distance.metres : undefined } : {}),
    ...(kind === "other" ? { text } : {}),
  });
  const errors: Partial<Record<keyof LimitFields, Sayable>> = {};
  if (!parsed.success)
    for (const issue of parsed.error.issues) errors[FIELD[String(issue.path[0])] ?? "kind"] ??= saidOf(issue);
  if (distance && !distance.ok) errors.distance = distance.why;
  const wrong = whyNotBegin(days.fromDay, days.untilDay, today);
  if (wrong) errors[wrong.field] ??= wrong.why;
  const reason = note(REASON_CHARACTERS).safeParse(fields.reason);
  if (!reason.success) errors.reason = saidOf(reason.error.issues[0]);
  if (!parsed.success || !reason.success || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, limit: parsed.data, reason: reason.data };
}
