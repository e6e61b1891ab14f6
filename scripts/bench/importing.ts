import { randomUUID } from "node:crypto";
import { performance } from "node:perf_hooks";
import { newId } from "@/db/ids";
import { addDays } from "@/lib/days";
import { recordDay } from "@/lib/logs/record-day.server";
import { insertAthletes, insertClub } from "./club";
import type { Place } from "./place";
import { median } from "./rounds";
import { benchCtx, NO_RUN } from "./writing";

const ROUNDS = 5;
/** As many as one import takes. */
const RUNS = 20;

/**
 * Milliseconds a run of an import of as many files as the product takes at once, each saved and judged by itself as the page
 * does it, and of the same rows by one statement that only stores them.
 */
export async function measureImporting(place: Place) {
  const { owner } = place;
  const club = await insertClub(owner, "Importers");
  const [athleteId] = await insertAthletes(owner, club, 1, 182);
  await owner.unsafe(
    "create table bare_runs (id uuid primary key, athlete_id uuid not null, day date not null, metres int, seconds int)",
  );
  const ctx = benchCtx(place, club.orgId, athleteId!);
  const [imported, copied]: [number[], number[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round += 1) {
    let from = performance.now();
    for (let n = 0; n < RUNS; n += 1) {
      const log = { day: addDays(ctx.today, -n), checkIn: null, run: { ...NO_RUN, metres: 6000 + n }, exercises: null };
      const done = await recordDay(ctx, {
        athleteId: athleteId!,
        key: randomUUID(),
        log,
        source: "file",
        startedAt: null,
      });
      if (!done.ok) throw new Error(`A run of the benchmark was refused: ${done.why}.`);
    }
    if (round > 0) imported.push((performance.now() - from) / RUNS);
    const rows = Array.from({ length: 10_000 }, (_, n) =>
      [newId(), athleteId!, addDays(ctx.today, -(n % 300)), 6000, 1800].join("\t"),
    );
    from = performance.now();
    const copy = await owner`copy bare_runs from stdin`.writable();
    await new Promise<void>((resolve, reject) =>
      copy
        .on("finish", resolve)
        .on("error", reject)
        .end(`${rows.join("\n")}\n`),
    );
    if (round > 0) copied.push((performance.now() - from) / rows.length);
  }
  return { runMs: median(imported), copyMs: median(copied) };
}
