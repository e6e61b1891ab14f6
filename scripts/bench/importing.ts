import { randomUUID } from "node:crypto";
import { performance } from "node:perf_hooks";
import { newId } from "@/db/ids";
import { addDays } from "@/lib/days";
import { importRuns } from "@/lib/imports/import-runs.server";
import { insertAthletes, insertClub } from "./club";
import type { Place } from "./place";
import { median } from "./rounds";
import { benchCtx, NO_RUN } from "./writing";

const ROUNDS = 3;
/** A running life: one run a day. */
const RUNS = 10_000;

/**
 * Milliseconds of an import of 10,000 runs of one athlete as the product saves it (one transaction under row security,
 * doubles sought, audited, judged once), and of the same rows copied into a table of one index that knows nothing of this.
 */
export async function measureImporting(place: Place) {
  const { owner } = place;
  const club = await insertClub(owner, "Importers");
  const athletes = await insertAthletes(owner, club, ROUNDS + 1, 182);
  await owner.unsafe(
    "create table bare_runs (id uuid primary key, athlete_id uuid not null, day date not null, metres int, seconds int)",
  );
  const [imported, copied]: [number[], number[]] = [[], []];
  for (const [round, athleteId] of athletes.entries()) {
    const ctx = benchCtx(place, club.orgId, athleteId);
    const runs = Array.from({ length: RUNS }, (_, n) => ({
      startedAt: `${addDays(ctx.today, -n)}T05:0${n % 10}:00.000Z`,
      day: null,
      run: { ...NO_RUN, metres: 6000 + (n % 100) },
    }));
    let from = performance.now();
    const done = await importRuns(ctx, randomUUID(), runs);
    if (!done.ok) throw new Error(`The import of the benchmark was refused: ${done.why}.`);
    if (round > 0) imported.push(performance.now() - from);
    const rows = Array.from({ length: RUNS }, (_, n) =>
      [newId(), athleteId, addDays(ctx.today, -n), 6000, 1800].join("\t"),
    );
    from = performance.now();
    const copy = await owner`copy bare_runs from stdin`.writable();
    await new Promise<void>((resolve, reject) =>
      copy
        .on("finish", resolve)
        .on("error", reject)
        .end(`${rows.join("\n")}\n`),
    );
    if (round > 0) copied.push(performance.now() - from);
  }
  return { importMs: median(imported), copyMs: median(copied) };
}
