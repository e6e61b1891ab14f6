import type { Progress } from "./clock";
import type { SessionItem } from "./session-item";

/** Where a phone keeps the place of a session: where the clock stood, and no answer of any kind. */
export const PLACE_PREFIX = "plumbline.session.";
export const placeKey = (day: string): string => PLACE_PREFIX + day;

/** Tells one list of exercises and doses from another: a place in a program that has changed is no place. */
const listOf = (items: readonly SessionItem[]) =>
  JSON.stringify(items.map(({ field, dose, tempo }) => [field, dose, tempo]));

export const keptText = (items: readonly SessionItem[], { at, spentMs, done }: Progress): string =>
  JSON.stringify({ list: listOf(items), at, spentMs, done });

/** The place that was kept, standing still, so that a person goes on when they are ready; null when it is none of this list. */
export function keptPlace(text: string | null, items: readonly SessionItem[], steps: number): Progress | null {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? "null");
  } catch {
    return null;
  }
  const { list, at, spentMs, done } = (kept ?? {}) as Record<string, unknown>;
  const isStep = (n: unknown): n is number => Number.isInteger(n) && (n as number) >= 0 && (n as number) <= steps;
  if (list !== listOf(items) || !isStep(at)) return null;
  if (typeof spentMs !== "number" || !(spentMs >= 0) || !Array.isArray(done) || !done.every(isStep)) return null;
  return { at, spentMs, since: null, done };
}
