import { isoWeekday } from "@/lib/days";
import type { RunKind, Surface } from "@/lib/logs/run-words";
import type { OtherSportName } from "@/lib/logs/other-sport-words";
import type { ShoeSaid } from "@/lib/shoes/shoe";
import type { SeedRows } from "./entries-of";
import type { Random } from "./random";

/** How an athlete of the demo trains, as far as they say: 1 is Monday. What a share leaves over was not said. */
export type Training = {
  /** In turn, the first one most. */
  pairs: (Partial<ShoeSaid> & { name: string; retiredAgo?: number })[];
  /** Share of runs of which the pair, the warm-up and the cool-down were said. */
  said: number;
  warmUp: number;
  coolDown: number;
  kinds?: Partial<Record<number, RunKind>>;
  surface?: Surface;
  sports?: Partial<Record<number, { sport: OtherSportName; minutes: number | null }>>;
};

/** Says of the runs that stand what the training says, and adds its other sports. */
export function tellTraining(
  rows: SeedRows,
  training: Training,
  who: { orgId: string; athleteId: string },
  dayOf: (ago: number) => string,
  random: Random,
) {
  const { pairs, said, kinds = {}, sports = {}, surface } = training;
  const owner = { org_id: who.orgId, athlete_id: who.athleteId };
  rows.shoes = pairs.map(({ retiredAgo, ...pair }, at) => ({
    ...{ ...owner, id: random.uuid(), name: pair.name },
    ...{ purpose: pair.purpose ?? null, type: pair.type ?? null, fit: pair.fit ?? null },
    ...{ in_use_since: pair.inUseSince ?? null, start_metres: pair.startMetres ?? null },
    ...{ retired_on: retiredAgo === undefined ? null : dayOf(retiredAgo), made_at: `${dayOf(170 - at)}T07:00:00Z` },
  }));
  for (const run of rows.runs) {
    const usable = rows.shoes.filter(({ retired_on: out }) => out === null || run.day <= String(out));
    const pair = random.chance(0.7) ? usable[0] : usable.at(-1);
    const tick = (share: number) => (random.chance(said) ? random.chance(share) : null);
    Object.assign(run, {
      kind: kinds[isoWeekday(run.day)] ?? run.kind,
      surface: surface ?? run.surface,
      shoe_id: random.chance(said) ? (pair?.id ?? null) : null,
      ...{ warm_up: tick(training.warmUp), cool_down: tick(training.coolDown) },
    });
  }
  for (const checkIn of rows.check_ins) {
    const sport = sports[isoWeekday(checkIn.day)];
    if (!sport || !random.chance(0.75)) continue;
    const { day, entered_on, entered_by, entered_at } = checkIn;
    const common = { ...owner, entry_id: random.uuid(), day, entered_on, entered_by, entered_at };
    rows.other_sports.push({ ...common, sport: sport.sport, minutes: sport.minutes });
  }
}
