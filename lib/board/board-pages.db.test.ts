import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import { ctxFor } from "@/lib/ctx-testing.server";
import { addDays } from "@/lib/days";
import { RULES_VERSION } from "@/lib/flags/rules-version";
import { cursorOf } from "./board-params";
import { PAGE_ROWS, readBoard } from "./read-board.server";

const COUNT = PAGE_ROWS * 2 + 7;
const TODAY = "2026-06-10";
let t: Awaited<ReturnType<typeof testDatabase>>;
let who: { orgId: string; personId: string; roles: ["physio"] };
let lines: { id: string; name: string; lastLogDay: string | null }[];

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  const make = arrangeClub(t.owner);
  const orgId = await make.org();
  const team = await make.team(orgId);
  who = { orgId, personId: await make.person(orgId, ["physio"], [team]), roles: ["physio"] };
  lines = [];
  for (let n = 0; n < COUNT; n += 1) {
    const name = `${n % 2 ? "runner" : "Runner"} ${n % 40}`;
    const lastLogDay = n % 5 ? addDays(TODAY, -(n % 11)) : null;
    const id = await make.person(orgId, ["athlete"], [team], { name });
    await t.owner`insert into board_rows (org_id, athlete_id, audience, name, team_ids, last_log_day)
      values (${orgId}, ${id}, 'clinical', ${name}, ${[team]}, ${lastLogDay})
      on conflict (org_id, audience, athlete_id) do update set name = excluded.name, team_ids = excluded.team_ids, last_log_day = excluded.last_log_day`;
    lines.push({ id, name, lastLogDay });
  }
  await t.owner`update athlete_states set rules_version = ${RULES_VERSION}, tier = 'none', changes_on = null, evaluated_on = ${TODAY}`;
});
afterAll(() => t.drop());

const read = (params: Record<string, string>) =>
  readBoard(ctxFor(t.db, who, new Date(`${TODAY}T09:00:00Z`)), { show: "all", ...params }, { db: t.db });

const keyOf = {
  name: (line: (typeof lines)[number]) => line.name.toLowerCase(),
  log: (line: (typeof lines)[number]) => line.lastLogDay ?? "",
};

test.each(["name", "log"] as const)(
  "page after page by %s, everybody comes once, in that order, never logged before all",
  async (sort) => {
    const walked: string[] = [];
    for (let after: string | null = ""; after !== null;) {
      const page: Awaited<ReturnType<typeof readBoard>> = await read({ sort, ...(after && { after }) });
      walked.push(...page.rows.map((row) => row.athleteId));
      after = page.next;
    }
    expect(new Set(walked).size).toBe(COUNT);
    const keys = walked.map((id) => keyOf[sort](lines.find((line) => line.id === id)!));
    const collator = await t.owner<{ key: string }[]>`select key from unnest(${keys}::text[]) key order by key`;
    expect(keys).toEqual(collator.map(({ key }) => key));
  },
);

test("a place made up in an address starts at the first page", async () => {
  const first = await read({ sort: "log" });
  const after = cursorOf({ key: "31 of June", athleteId: lines[0]!.id });
  expect((await read({ sort: "log", after })).rows.map((row) => row.athleteId)).toEqual(
    first.rows.map((row) => row.athleteId),
  );
});
