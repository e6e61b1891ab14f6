import postgres from "postgres";
import { openDatabase } from "@/db/client";
import { appUrlFor } from "@/db/migrate";
import { lockAthlete } from "@/db/queries/athlete-state";
import { insertClub, type SeededAthlete } from "@/db/seed/club";
import { settleTheOld } from "@/db/seed/settled";
import { addDays, dayIn, type Day } from "@/lib/days";
import { judge } from "@/lib/flags/judge.server";

/** Days on which the demo club's athletes were judged, so that flags have opened, waited and gone by today. */
const JUDGED_AGO = [160, 140, 125, 110, 95, 80, 63, 56, 49, 42, 35, 28, 21, 17, 14, 12, 10, 8, 6, 4, 3, 2, 1, 0];

/** Stands on the schema while the club is being loaded. */
const LOADING = "demo club loading";

const { DATABASE_URL: url, NEXTAUTH_SECRET: secret } = process.env;
if (!url || !secret) {
  console.error("Set DATABASE_URL and NEXTAUTH_SECRET to load the demo club.");
  process.exit(2);
}
const owner = postgres(url, { max: 1, onnotice: () => {} });
const db = openDatabase(appUrlFor(url, secret));
async function seed() {
  const now = new Date();
  const today = dayIn(now, "UTC");
  const athletes = await owner.begin((tx) => insertClub(tx, today));
  for (const ago of JUDGED_AGO) {
    const day = addDays(today, -ago);
    for (const athlete of athletes)
      if (athlete.since <= day) await judgeOn(athlete, day, ago === 0 ? now : new Date(`${day}T10:00:00Z`));
    await owner.begin((tx) => settleTheOld(tx, day));
  }
  for (const athlete of athletes) await judgeOn(athlete, today, now);
}

const judgeOn = ({ orgId, athleteId }: SeededAthlete, day: Day, at: Date) =>
  db.transaction({ as: "engine", orgId }, async (tx) => {
    await lockAthlete(tx, orgId, athleteId);
    await judge(tx, { orgId, athleteId }, day, at);
  });

try {
  if (await cutShort()) await owner`truncate orgs, people cascade`;
  const [{ count }] = (await owner`select count(*)::int as count from orgs`) as unknown as [{ count: number }];
  if (count > 0 && !process.argv.includes("--if-empty"))
    throw new Error("There are organisations here already; the demo club is for an empty database.");
  if (count === 0) {
    await owner.unsafe(`comment on schema sec is '${LOADING}'`);
    await seed();
    await owner.unsafe("comment on schema sec is null");
  }
} finally {
  await db.close();
  await owner.end();
}

/** Whether an earlier run ended in the middle: half a demo club is worse than none. */
async function cutShort() {
  const [row] = await owner`select obj_description('sec'::regnamespace) as mark`;
  return row?.mark === LOADING;
}
