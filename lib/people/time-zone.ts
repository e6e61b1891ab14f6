/** Every zone that may be chosen, by name; UTC first, for whoever has told none. */
export const TIME_ZONES: readonly string[] = [
  "UTC",
  ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC"),
];

/**
 * A zone of the list for a name that anybody may have sent: an older name of a place becomes its present one.
 * Offsets such as "+01:00" are refused: PostgreSQL reads their sign the other way round.
 * Shape  -> null for what is no such name.
 */
export function timeZoneIn(text: string): string | null {
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(text) || text.length > 64) return null;
  if (TIME_ZONES.includes(text)) return text;
  try {
    const zone = new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone;
    return TIME_ZONES.includes(zone) ? zone : null;
  } catch {
    return null;
  }
}
