import type { Day } from "@/lib/days";

/** A run by its start and distance. */
export type StartedRun = { startedAt: string; metres: number; day: Day };

const SECONDS_APART = 60;
const SHARE_APART = 0.02;

/** Whether two records are of one run: begun within 60 s of each other, of distances within 2 %. */
export const isSameRun = (a: Pick<StartedRun, "startedAt" | "metres">, b: Pick<StartedRun, "startedAt" | "metres">) =>
  Math.abs(Date.parse(a.startedAt) - Date.parse(b.startedAt)) <= SECONDS_APART * 1000 &&
  Math.abs(a.metres - b.metres) <= SHARE_APART * Math.max(a.metres, b.metres);

/**
 * Of each run whether it is one of `known` or one before it in the list, and on which day that is; null = it is new. A run
 * without a start is nobody's double: only a person can tell.
 * Cost  each run is compared with those of its own minute and the two beside it, so that ten thousand take no longer each.
 */
export function doublesOf(
  known: readonly StartedRun[],
  runs: readonly { startedAt: string | null; metres: number; day: Day }[],
): (Day | null)[] {
  const byMinute = new Map<number, StartedRun[]>();
  const minuteOf = (run: { startedAt: string }) => Math.floor(Date.parse(run.startedAt) / (SECONDS_APART * 1000));
  const keep = (run: StartedRun) => {
    const minute = minuteOf(run);
    const beside = byMinute.get(minute);
    if (beside) beside.push(run);
    else byMinute.set(minute, [run]);
  };
  known.forEach(keep);
  return runs.map(({ startedAt, ...run }) => {
    if (startedAt === null) return null;
    const started = { ...run, startedAt };
    const minute = minuteOf(started);
    for (const near of [minute, minute - 1, minute + 1])
      for (const other of byMinute.get(near) ?? []) if (isSameRun(other, started)) return other.day;
    keep(started);
    return null;
  });
}
