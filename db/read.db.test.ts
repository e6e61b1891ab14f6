import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openDatabase, type Database } from "./client";
import { newId } from "./ids";
import { testDatabase } from "./testing";
import { arrangeClub } from "./testing-club";

let t: Awaited<ReturnType<typeof testDatabase>>;
let one: Database;
let orgId: string;
let people: string[];

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  one = openDatabase(t.appUrl, { max: 1 });
  const make = arrangeClub(t.owner);
  orgId = await make.org();
  people = [await make.person(orgId, ["coach"]), await make.person(orgId, ["athlete"])];
});
afterAll(async () => {
  await one.close();
  await t.drop();
});

const as = (personId: string) => ({ as: "person" as const, orgId, personId });
const whoAsks = async (personId: string) => {
  const { rows } = await one.read(as(personId), (tx) => tx.execute<{ id: string }>(sql`select sec.person() id`));
  return rows[0]!.id;
};

test("a read refuses to write, and says so", async () => {
  const write = one.read(as(people[0]!), (tx) =>
    tx.execute(sql`update people set name = 'x' where id = ${people[0]!}`),
  );
  await expect(write).rejects.toMatchObject({ code: "25006" });
  expect(await whoAsks(people[0]!)).toBe(people[0]);
});

test("on one connection hundreds of reads and writes at once are each answered as the one who asks", async () => {
  const asked = Array.from({ length: 300 }, (_, n) => people[n % 2]!);
  const answers = await Promise.all(
    asked.map((personId, n) =>
      n % 3 === 0
        ? one.transaction(as(personId), async (tx) => {
            const { rows } = await tx.execute<{ id: string }>(
              sql`update people set name = 'n' where id = ${personId} returning id`,
            );
            return rows[0]!.id;
          })
        : whoAsks(personId),
    ),
  );
  expect(answers).toEqual(asked);
});

test("a read whose statement fails tells so, and leaves the connection usable", async () => {
  await expect(one.read(as(people[0]!), (tx) => tx.execute(sql`select 1 / 0`))).rejects.toMatchObject({
    code: "22012",
  });
  expect(await whoAsks(people[1]!)).toBe(people[1]);
});

test("a statement issued after a read has ended is refused", async () => {
  const tx = await one.read(as(people[0]!), async (tx) => tx);
  await expect((async () => tx.execute(sql`select 1`))()).rejects.toThrow();
});

test("a connection cut while a read leaves is not lent again", async () => {
  for (let n = 0; n < 5; n += 1) {
    const pid = await one.read(as(people[0]!), (tx) => tx.execute<{ pid: number }>(sql`select pg_backend_pid() pid`));
    await t.owner`select pg_terminate_backend(${pid.rows[0]!.pid})`;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await whoAsks(people[1]!)).toBe(people[1]);
  }
  expect(one.pool.totalCount).toBe(1);
});

test("a stranger to the organisation reads nothing", async () => {
  const { rows } = await one.read(as(newId()), (tx) => tx.execute(sql`select 1 from teams`));
  expect(rows).toEqual([]);
});
