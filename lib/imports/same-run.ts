import type { Day } from "@/lib/days";

/** A run by its start and distance. */
export type StartedRun = { startedAt: string; metres: number; day: Day };
type AnyRun = { startedAt: string | null; metres: number; day: Day | null };

const SECONDS_APART = 60;
const SHARE_APART = 0.02;

/** Whether two records begin within 60 s of each other. */
const isSameStart = (a: Pick<StartedRun, "startedAt">, b: Pick<StartedRun, "startedAt">) =>
  Math.abs(Date.parse(a.startedAt) - Date.parse(b.startedAt)) <= SECONDS_APART * 1000;

/** Whether two distances are within 2 % of the longer. */
export const isSameDistance = (a: { metres: number }, b: { metres: number }) =>
  Math.abs(a.metres - b.metres) <= SHARE_APART * Math.max(a.metres, b.metres);

/** Whether two records are of one run: begun within 60 s of each other, of distances within 2 %. */
export const isSameRun = (a: Pick<StartedRun, "startedAt" | "metres">, b: Pick<StartedRun, "startedAt" | "metres">) =>
  isSameStart(a, b) && isSameDistance(a, b);

/**
 * Runs to find doubles among. A run without a start is nobody's double: only a person can tell.
 * Cost  a run is compared with those of its own minute and the two beside it, so that ten thousand take no longer each.
 */
export function startedRuns<R extends AnyRun>(known: readonly R[] = []) {
  const byMinute = new Map<number, R[]>();
  const minuteOf = (startedAt: string) => Math.floor(Date.parse(startedAt) / (SECONDS_APART * 1000));
  const near = (startedAt: string) =>
    [0, -1, 1].flatMap((off) => byMinute.get(minuteOf(startedAt) + off) ?? []) as (R & { startedAt: string })[];
  const all = {
    keep(run: R) {
      if (run.startedAt === null) return;
      const minute = minuteOf(run.startedAt);
      const beside = byMinute.get(minute);
      if (beside) beside.push(run);
      else byMinute.set(minute, [run]);
    },
    /** The run that this one is of. */
    same({ startedAt, metres }: AnyRun): R | null {
      return startedAt === null ? null : (near(startedAt).find((run) => isSameRun(run, { startedAt, metres })) ?? null);
    },
    /** A run that began when this one did, whatever its distance. */
    atOnce: ({ startedAt }: AnyRun): R | null =>
      startedAt === null ? null : (near(startedAt).find((run) => isSameStart(run, { startedAt })) ?? null),
  };
  known.forEach(all.keep);
  return all;
}

/** Of each run the day on which one of `known`, or one before it in the list, tells of it already; null = it is new. */
export function doublesOf(known: readonly StartedRun[], runs: readonly (AnyRun & { day: Day })[]): (Day | null)[] {
  const all = startedRuns<AnyRun & { day: Day }>(known);
  return runs.map((run) => {
    const double = all.same(run);
    if (!double) all.keep(run);
    return double?.day ?? null;
  });
}
