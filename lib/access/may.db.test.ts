import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { sql, type SQL } from "drizzle-orm";
import { QueryFailed } from "@/db/client";
import { testDatabase } from "@/db/testing";
import { arrangeAsked, type Asking } from "@/db/testing-athlete";
import { probesFor, type Ids } from "@/db/testing-probes";
import { MATRIX, may, type Verb } from "./may";

let t: Awaited<ReturnType<typeof testDatabase>>;
let ids: Ids;
let actors: Asking[];

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  ({ ids, actors } = await arrangeAsked(t.owner));
});
afterAll(() => t.drop());

const known = (who: string) => actors.find((actor) => actor.who === who)!;

/** Whether the statement reaches a row as this person; whatever it did is undone. */
async function getsThrough(personId: string, ask: SQL): Promise<boolean> {
  const undo = new Error("undo");
  let reached = false;
  try {
    await t.db.transaction({ as: "person", orgId: ids.org, personId }, async (tx) => {
      const { rowCount } = await tx.execute(ask);
      reached = (rowCount ?? 0) > 0;
      throw undo;
    });
  } catch (error) {
    if (error === undo) return reached;
    if (error instanceof QueryFailed && error.code === "42501") return false;
    throw error;
  }
  return reached;
}

describe("row security lets through exactly what may() allows", () => {
  test.each([
    "the athlete",
    "a team-mate",
    "a coach of the team",
    "a physio of the team",
    "an admin",
    "a coach of another team",
    "a physio of another team",
    "an admin who coaches another team",
    "a physio of another organisation",
    "a coach who was removed",
    "nobody",
  ])("to %s", async (who) => {
    const { id, roles, relation } = known(who);
    const actor = { personId: id, orgId: ids.org, roles };
    const differ: string[] = [];
    for (const { table, op, verbs, ask } of probesFor({ ...ids, me: id })) {
      const expected = verbs === "every member" ? roles.length > 0 : verbs.some((verb) => may(actor, verb, relation));
      const actual = await getsThrough(id, ask);
      if (actual !== expected) differ.push(`${op} ${table} (${verbs}): rows ${actual}, may ${expected}`);
    }
    expect(differ).toEqual([]);
  });

  test("with nobody who asks left out", () => expect(actors).toHaveLength(11));
});

test("every verb of the matrix stands for something in the database, and every tenant table is asked about", async () => {
  const probes = probesFor(ids);
  const named = new Set(probes.flatMap(({ verbs }) => (verbs === "every member" ? [] : verbs)));
  expect(Object.keys(MATRIX).filter((verb) => !named.has(verb as Verb))).toEqual([]);
  const tables = await t.owner<{ name: string }[]>`select table_name::text as name from information_schema.columns
    where table_schema = 'public' and column_name = 'org_id' and table_name not in ('sessions', 'person_orgs')`;
  const asked = new Set(probes.map(({ table }) => table));
  expect(tables.map(({ name }) => name).filter((name) => !asked.has(name))).toEqual([]);
});

test.each([
  { kept: "pain", hides: ["check_ins", "weeks", "assessments", "progression_answers"] },
  { kept: "runs", hides: ["runs", "other_sports", "shoes"] },
  { kept: "exercises", hides: ["exercise_reports", "progression_answers", "pauses"] },
  { kept: "flags", hides: ["flags", "receipts"] },
])("an athlete who keeps $kept hides that from the coach at once, and nothing from the physio", async (keeps) => {
  const tables = [
    ...["check_ins", "weeks", "assessments", "runs", "exercise_reports"],
    ...["flags", "receipts", "assignments", "progression_answers"],
    ...["athlete_limits", "pauses"],
    ...["other_sports", "shoes"],
  ];
  const sees = async (who: string) => {
    const seen: string[] = [];
    for (const table of tables)
      if (
        await getsThrough(known(who).id, sql`select 1 from ${sql.identifier(table)} where athlete_id = ${ids.athlete}`)
      )
        seen.push(table);
    return seen;
  };
  await t.owner`update athletes set kept_from_coach = ${[keeps.kept]} where id = ${ids.athlete}`;
  expect(await sees("a coach of the team")).toEqual(tables.filter((table) => !keeps.hides.includes(table)));
  expect(await sees("a physio of the team")).toEqual(tables);
  await t.owner`update athletes set kept_from_coach = '{}' where id = ${ids.athlete}`;
  expect(await sees("a coach of the team")).toEqual(tables);
});
