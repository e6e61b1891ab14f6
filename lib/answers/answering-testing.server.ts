import { randomUUID } from "node:crypto";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import type { Role } from "@/lib/access/actor";
import { now } from "@/lib/ctx.server";
import { ctxFor } from "@/lib/ctx-testing.server";
import { addDays, dayIn, type Day } from "@/lib/days";
import { recordDay } from "@/lib/logs/record-day.server";

export type Answering = Awaited<ReturnType<typeof arrangeAnswering>>;

/** A club whose athlete logs and whose staff answer, on a database of its own. All are in UTC, now. */
export async function arrangeAnswering(adminUrl: string) {
  const t = await testDatabase(adminUrl);
  const { owner, db } = t;
  const make = arrangeClub(owner);
  const [orgId, elsewhere] = [await make.org(), await make.org("Striders")];
  const [team, other, foreign] = [await make.team(orgId), await make.team(orgId), await make.team(elsewhere)];
  const club = {
    athlete: await make.person(orgId, ["athlete"], [team], { name: "Ana Athlete" }),
    mate: await make.person(orgId, ["athlete"], [team]),
    physio: await make.person(orgId, ["physio"], [team], { name: "Petra Physio" }),
    coach: await make.person(orgId, ["coach"], [team], { name: "Carl Coach" }),
    otherPhysio: await make.person(orgId, ["physio"], [other]),
    admin: await make.person(orgId, ["admin"]),
    foreignPhysio: await make.person(elsewhere, ["physio"], [foreign]),
  };
  const as =
    (personId: string, role: Role, org = orgId) =>
    () =>
      ctxFor(db, { orgId: org, personId, roles: [role] }, now());
  const athlete = as(club.athlete, "athlete");
  const today = dayIn(now(), "UTC");
  const blank = { symptoms: [], atRest: null, night: null, dailyLife: null, note: null };
  const unsaid = { seconds: null, effort: null, surface: null, kind: null, painBefore: null, painDuring: null };
  return {
    ...{ orgId, team, club, owner, db, drop: t.drop, today, athlete },
    day: (ahead: number) => addDays(today, ahead),
    mate: as(club.mate, "athlete"),
    physio: as(club.physio, "physio"),
    coach: as(club.coach, "coach"),
    otherPhysio: as(club.otherPhysio, "physio"),
    admin: as(club.admin, "admin"),
    foreignPhysio: as(club.foreignPhysio, "physio", elsewhere),
    /** Logs a pain, a run or both for a day; the entry of the pain. */
    async log({ pain, metres }: { pain?: number; metres?: number }, day: Day = today) {
      const run = { ...unsaid, painNextMorning: null, shoeId: null, warmUp: null, coolDown: null };
      const done = await recordDay(athlete(), {
        ...{ athleteId: club.athlete, key: randomUUID() },
        log: {
          ...{ day, exercises: null, otherSport: null },
          checkIn: pain === undefined ? null : { backPain: pain as 3, ...blank },
          run: metres === undefined ? null : { metres, ...run },
        },
      });
      if (!done.ok) throw new Error(done.why);
      return { kind: "check-in" as const, entryId: done.answer.checkInId ?? "", version: 1, day };
    },
    keeps: (categories: string[]) =>
      owner`update athletes set kept_from_coach = ${categories} where id = ${club.athlete}`,
    /** Nothing logged, read or answered, and nothing kept from anybody. */
    async blank() {
      await owner`update athletes set kept_from_coach = '{}'`;
      await owner.unsafe(`delete from answer_sights; delete from answers; delete from log_reads; delete from logged_days;
        delete from check_ins; delete from runs;`);
    },
  };
}
