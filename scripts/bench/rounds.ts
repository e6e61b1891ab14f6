import { performance } from "node:perf_hooks";

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

export type Side = { name: string; times: number; once: (n: number) => Promise<unknown> | unknown };

/**
 * Milliseconds of one call of each side: the median of its calls in a round, then the median of the rounds. The sides take
 * turns within a round, as a busy machine is busy for all of them; the first round only warms up.
 */
export async function inTurns(sides: readonly Side[], rounds: number): Promise<Map<string, number>> {
  const found = new Map<string, number[]>(sides.map(({ name }) => [name, []]));
  let n = 0;
  for (let round = 0; round <= rounds; round += 1)
    for (const { name, times, once } of sides) {
      const taken: number[] = [];
      for (let call = 0; call < times; call += 1) {
        const from = performance.now();
        await once((n += 1));
        taken.push(performance.now() - from);
      }
      if (round > 0) found.get(name)!.push(median(taken));
    }
  return new Map([...found].map(([name, medians]) => [name, median(medians)]));
}
