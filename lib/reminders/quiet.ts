/** The hours in which nothing is sent, by the clock where the person is: from one whole hour up to another; equal = none. */
export type Quiet = { fromHour: number; untilHour: number };

export const USUAL_QUIET: Quiet = { fromHour: 21, untilHour: 7 };

/** "21-7" of the settings; null for what says no such thing. */
export function quietOf(text: string | undefined): Quiet | null {
  if (!text) return USUAL_QUIET;
  const found = /^(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  const [fromHour, untilHour] = [Number(found?.[1] ?? 99), Number(found?.[2] ?? 99)];
  return fromHour < 24 && untilHour < 24 ? { fromHour, untilHour } : null;
}

export const isQuiet = ({ fromHour, untilHour }: Quiet, hour: number): boolean =>
  fromHour <= untilHour ? fromHour <= hour && hour < untilHour : fromHour <= hour || hour < untilHour;

/** The hours one may choose. */
export const wakingHours = (quiet: Quiet): number[] =>
  Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => !isQuiet(quiet, hour));

/** "07:00" */
export const hourText = (hour: number): string => `${String(hour).padStart(2, "0")}:00`;
