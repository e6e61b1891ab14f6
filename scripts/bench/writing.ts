import { randomUUID } from "node:crypto";
import pg from "pg";
import { newId } from "@/db/ids";
import type { Ctx } from "@/lib/ctx.server";
import { addDays, dayIn } from "@/lib/days";
import { recordDay } from "@/lib/logs/record-day.server";
import { insertAthletes, insertClub } from "./club";
import type { Place } from "./place";
import { inTurns, type Side } from "./rounds";

const ROUNDS = 5;
const CALLS = 60;
const YEARS_5 = 5 * 365;

/** An athlete of the benchmark at their own phone, now. */
export function benchCtx({ db }: Place, orgId: string, personId: string): Ctx {
  const now = new Date();
  return {
    ...{ now, today: dayIn(now, "UTC"), writtenOn: dayIn(now, "UTC"), requestId: randomUUID(), isShown: true },
    actor: { orgId, personId, roles: ["athlete"] },
    visitor: {
      personId,
      name: "",
      timeZone: "UTC",
      unit: "km",
      theme: "system",
      language: "en",
      sessionHash: "",
      org: null,
    },
    transaction: (work) => db.transaction({ as: "person", orgId, personId }, work),
    read: (work) => db.read({ as: "person", orgId, personId }, work),
  };
}

/** Milliseconds of a bare INSERT that commits, and of a whole day's log for athletes with 30 days, 26 weeks and 5 years of logs. */
export async function measureWriting(place: Place) {
  const { owner } = place;
  const club = await insertClub(owner, "Writers");
  const { today } = benchCtx(place, club.orgId, club.physioId);
  const bare = new pg.Client({ connectionString: place.adminUrl });
  await bare.connect();
  await bare.query(
    "create table bare_logs (id uuid primary key, athlete_id uuid not null, day date not null, pain smallint, note text)",
  );
  // Ten athletes take turns, so that no one's record grows much while it is measured.
  const side = async (name: string, days: number): Promise<Side> => {
    const ids = await insertAthletes(owner, club, 10, days);
    return {
      name,
      times: CALLS,
      once: async (n) => {
        const athleteId = ids[n % ids.length]!;
        const done = await recordDay(benchCtx(place, club.orgId, athleteId), {
          athleteId,
          key: randomUUID(),
          log: {
            day: addDays(today, -(n % 14)),
            checkIn: { backPain: 2, symptoms: [], atRest: false, night: "none", dailyLife: false, note: null },
            run: { ...NO_RUN, metres: 6000 },
            exercises: null,
            otherSport: null,
          },
        });
        if (!done.ok) throw new Error(`A log of the benchmark was refused: ${done.why}.`);
      },
    };
  };
  const sides: Side[] = [
    {
      name: "insert",
      times: CALLS,
      once: () =>
        bare.query("insert into bare_logs values ($1, $2, $3, $4, $5)", [newId(), club.orgId, today, 3, null]),
    },
    await side("30 days", 30),
    await side("26 weeks", 182),
    await side("5 years", YEARS_5),
  ];
  await owner.unsafe("vacuum analyze");
  const found = await inTurns(sides, ROUNDS);
  await bare.end();
  return {
    insertMs: found.get("insert")!,
    days30Ms: found.get("30 days")!,
    weeks26Ms: found.get("26 weeks")!,
    years5Ms: found.get("5 years")!,
  };
}

export const NO_RUN = {
  ...{ seconds: 1800, effort: 4, surface: null, kind: null },
  ...{ painBefore: null, painDuring: null, painNextMorning: null },
  ...{ shoeId: null, warmUp: null, coolDown: null },
};
