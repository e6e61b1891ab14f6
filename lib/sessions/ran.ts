import type { Progress } from "./clock";
import type { SessionItem } from "./session-item";
import type { Step } from "./steps";

/** How much of an exercise ran to its end. `sets`: whole sets, on the side that had fewer. */
export type Ran = { extent: "all" | "some" | "none"; sets: number };

/** What ran of each exercise, in their order. */
export function whatRan(items: readonly SessionItem[], steps: readonly Step[], { done }: Progress): Ran[] {
  const isDone = new Set(done);
  return items.map((_, item) => {
    const work = steps.flatMap((step, at) => (step.item === item && step.kind === "work" ? [{ step, at }] : []));
    const ran = work.filter(({ at }) => isDone.has(at));
    const sides = [...new Set(work.map(({ step }) => step.side))];
    const wholeSets = sides.map((side) => {
      const ofSide = work.filter(({ step }) => step.side === side);
      const sets = new Set(ofSide.map(({ step }) => step.set));
      for (const { step, at } of ofSide) if (!isDone.has(at)) sets.delete(step.set);
      return sets.size;
    });
    const extent = ran.length === 0 ? "none" : ran.length === work.length ? "all" : "some";
    return { extent, sets: Math.min(...wholeSets) };
  });
}

/**
 * The fields of the day's log that say what ran. An exercise that did not run is left unanswered: that is "not reported", which
 * is not "not done". So is one that is asked more than once that day: whether all of that was done, only the person knows. Pain and effort are never among them.
 */
export function ranValues(items: readonly SessionItem[], ran: readonly Ran[]): Record<string, string> {
  const values: Record<string, string> = {};
  items.forEach(({ field, times }, at) => {
    const { extent = "none", sets = 0 } = (times === 1 && ran[at]) || {};
    if (extent === "all") values[field] = "as-prescribed";
    if (extent === "some") values[field] = "changed";
    if (extent === "some" && sets > 0) values[`${field}.sets`] = String(sets);
  });
  return values;
}
