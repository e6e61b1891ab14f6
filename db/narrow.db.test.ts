import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { newId } from "./ids";
import { narrowTo } from "./queries/relations";
import { testDatabase } from "./testing";
import { arrangeAsked, type Asking } from "./testing-athlete";

let t: Awaited<ReturnType<typeof testDatabase>>;
let ids: Awaited<ReturnType<typeof arrangeAsked>>["ids"];
let actors: Asking[];
let tables: string[];

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  ({ ids, actors } = await arrangeAsked(t.owner));
  const readable = await t.owner<{ name: string }[]>`select relname name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and has_table_privilege('plumbline_app', oid, 'select')`;
  tables = readable.map(({ name }) => name);
});
afterAll(() => t.drop());

/** Each row of each table that somebody can read, when the transaction is about `alone`, or about nobody in particular. */
const seenBy = (personId: string, alone: string | null): Promise<Set<string>> =>
  t.db.read({ as: "person", orgId: ids.org, personId }, async (tx) => {
    if (alone) await narrowTo(tx, alone);
    const each = tables.map(
      (name) => sql`select ${`${name} `} || ctid::text || tableoid::text as seen from ${sql.identifier(name)}`,
    );
    const { rows } = await tx.execute<{ seen: string }>(sql.join(each, sql` union all `));
    return new Set(rows.map(({ seen }) => seen));
  });

test("of no table does a transaction about one athlete read a row that it could not read before", async () => {
  expect(tables.length).toBeGreaterThan(30);
  let fewer = 0;
  for (const { id, who } of actors) {
    const all = await seenBy(id, null);
    for (const alone of [ids.athlete, ids.third, newId(), ...actors.map((actor) => actor.id)]) {
      const narrowed = await seenBy(id, alone);
      const more = [...narrowed].filter((row) => !all.has(row));
      expect(more, `${who}, about ${alone}`).toEqual([]);
      if (narrowed.size < all.size) fewer += 1;
    }
  }
  expect(fewer).toBeGreaterThan(0);
});

test("what is read of the athlete it is about is read as before", async () => {
  const { id } = actors.find(({ who }) => who === "a physio of the team")!;
  const [all, narrowed, other] = [await seenBy(id, null), await seenBy(id, ids.athlete), await seenBy(id, ids.third)];
  const entries = (seen: Set<string>) =>
    [...seen].filter((row) => /^(check_ins|runs|flags|receipts) /.test(row)).sort();
  expect(entries(narrowed)).toEqual(entries(all));
  expect(entries(all).length).toBeGreaterThan(3);
  expect(entries(other)).toEqual([]);
});
