import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import type { Role } from "@/lib/access/actor";
import { ctxFor } from "@/lib/ctx-testing.server";
import { SCREEN_QUESTIONS } from "@/lib/logs/screen-questions";
import type { ProgramDraft } from "./program";
import { saveProgram } from "./save-program.server";
import { programOf, templates } from "./templates";

export const NOW = new Date("2026-06-10T09:00:00Z");
export const TODAY = "2026-06-10";
export const ALWAYS_ASKED = SCREEN_QUESTIONS.filter((each) => each.asked === "always").map((each) => each.id);
export const draft = (title = "First back steps"): ProgramDraft => ({ ...programOf(templates[0]!, randomUUID), title });

/** A club with a program; all of its athletes but "fresh" are ready for one. */
export async function arrangeAssigning(adminUrl: string) {
  const t = await testDatabase(adminUrl);
  const make = arrangeClub(t.owner);
  const orgId = await make.org();
  const otherOrg = await make.org("Striders");
  const [team, otherTeam, foreignTeam] = [await make.team(orgId), await make.team(orgId), await make.team(otherOrg)];
  const ids = {
    orgId,
    otherOrg,
    team,
    petra: await make.person(orgId, ["athlete"], [team], { name: "Petra Novak" }),
    quinn: await make.person(orgId, ["athlete"], [team]),
    fresh: await make.person(orgId, ["athlete"], [team]),
    elsewhere: await make.person(orgId, ["athlete"], [otherTeam]),
    ahead: await make.person(orgId, ["athlete"], [team], { timeZone: "Pacific/Kiritimati" }),
    physio: await make.person(orgId, ["physio"], [team]),
    coach: await make.person(orgId, ["coach"], [team]),
    admin: await make.person(orgId, ["admin"]),
    stranger: await make.person(otherOrg, ["physio"], [foreignTeam]),
    foreign: await make.person(otherOrg, ["athlete"], [foreignTeam]),
  };
  const screen = (athleteId: string, asked: readonly string[] = ALWAYS_ASKED, org = orgId) =>
    t.owner`insert into screens (org_id, athlete_id, entry_id, day, entered_on, entered_by, answers) values (${org}, ${athleteId},
      ${randomUUID()}, ${TODAY}, ${TODAY}, ${athleteId}, ${t.owner.json(Object.fromEntries(asked.map((q) => [q, "declined"])))})`;
  async function readied(athleteId: string, org = orgId) {
    await screen(athleteId, ALWAYS_ASKED, org);
    await t.owner`update athletes set doctor_advice_at = now() where id = ${athleteId}`;
  }
  for (const id of [ids.petra, ids.quinn, ids.elsewhere, ids.ahead]) await readied(id);
  await readied(ids.foreign, otherOrg);

  const as = (personId: string, role: Role, org = orgId) => ctxFor(t.db, { orgId: org, personId, roles: [role] }, NOW);
  async function written(program: ProgramDraft) {
    const about = { id: null, version: 0, key: randomUUID(), draft: program };
    const saved = await saveProgram(as(ids.physio, "physio"), about);
    if (!saved.ok) throw new Error(`no program: ${saved.why}`);
    return saved.answer.id;
  }
  const programId = await written(draft());

  const everything = async () =>
    (
      await t.owner`select
        (select coalesce(json_agg(a order by a.id), '[]') from assignments a) assignments,
        (select coalesce(json_agg(p order by p.id), '[]') from programs p) programs,
        (select coalesce(json_agg(s order by s.athlete_id), '[]') from athlete_states s) states,
        (select count(*) from audit) audit, (select count(*) from idempotency_keys) keys`
    )[0];
  return {
    ...t,
    club: { ...ids, programId },
    ...{ as, screen, readied, written },
    /** What the form of assigning sends. */
    given: (athleteIds: string[], more = {}) => ({
      ...{ programId, athleteIds, fromDay: TODAY, untilDay: null, endRunning: false, key: randomUUID() },
      ...more,
    }),
    async unchanged<T>(work: () => Promise<T>): Promise<T> {
      const before = await everything();
      const answer = await work();
      expect(await everything()).toEqual(before);
      return answer;
    },
    dueOnBoard: async (athleteId: string) =>
      (
        await t.owner`select exercises_due due from board_rows where athlete_id = ${athleteId} and audience = 'clinical'`
      )[0]?.due,
  };
}
