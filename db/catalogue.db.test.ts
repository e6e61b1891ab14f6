import type postgres from "postgres";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openDatabase } from "./client";
import { ROLES } from "./migrate";
import { testDatabase } from "./testing";
import { arrangeClub } from "./testing-club";

/** Tables with an org_id that are the door's alone: they are asked before it is known which organisation one is in. */
const AT_THE_DOOR = ["sessions", "person_orgs"];

type Asking = postgres.Sql | postgres.TransactionSql;
let t: Awaited<ReturnType<typeof testDatabase>>;
let login: string;

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  login = new URL(t.appUrl).username;
  const make = arrangeClub(t.owner);
  const orgId = await make.org();
  await make.person(orgId, ["athlete"], [await make.team(orgId)]);
});
afterAll(() => t.drop());

/** What every table must have, asked of PostgreSQL itself; each fault as one line. */
async function faultsOf(sql: Asking): Promise<string[]> {
  const tables = await sql<{ name: string; enabled: boolean; forced: boolean; tenant: boolean }[]>`
    select c.relname name, c.relrowsecurity enabled, c.relforcerowsecurity forced,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'org_id' and not a.attisdropped) tenant
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;
  const isTenant = new Set(
    tables.flatMap((table) => (table.tenant && !AT_THE_DOOR.includes(table.name) ? [table.name] : [])),
  );
  const policies = await sql<
    { table: string; name: string; permissive: string; roles: string[]; cmd: string; qual: string; check: string }[]
  >`select tablename "table", policyname name, permissive, roles::text[] roles, cmd, coalesce(qual, '') qual,
      coalesce(with_check, '') "check" from pg_policies where schemaname = 'public'`;
  const indexes = await sql<{ table: string; name: string; first: string | null }[]>`
    select i.indrelid::regclass::text "table", i.indexrelid::regclass::text name,
      (select attname from pg_attribute where attrelid = i.indrelid and attnum = i.indkey[0]) first
    from pg_index i join pg_class c on c.oid = i.indrelid where c.relnamespace = 'public'::regnamespace`;
  const primaries = await sql<{ table: string }[]>`
    select conrelid::regclass::text "table" from pg_constraint where contype = 'p' and connamespace = 'public'::regnamespace`;
  const foreign = await sql<{ table: string; name: string; to: string; first: string; toFirst: string }[]>`
    select k.conrelid::regclass::text "table", conname name, k.confrelid::regclass::text "to",
      (select attname from pg_attribute where attrelid = k.conrelid and attnum = k.conkey[1]) first,
      (select attname from pg_attribute where attrelid = k.confrelid and attnum = k.confkey[1]) "toFirst"
    from pg_constraint k where contype = 'f' and connamespace = 'public'::regnamespace`;

  const keyed = new Set(primaries.map((key) => key.table));
  const faults: string[] = [];
  for (const { name, enabled, forced } of tables) {
    if (!enabled) faults.push(`${name}: row-level security is off`);
    if (!forced) faults.push(`${name}: row-level security is not forced`);
    if (!isTenant.has(name)) continue;
    const mine = policies.filter((policy) => policy.table === name);
    const wall = mine.find(
      ({ permissive, roles, cmd, qual }) =>
        permissive === "RESTRICTIVE" &&
        roles.includes("plumbline_app") &&
        cmd === "ALL" &&
        /org_id = \( SELECT sec\.org\(\)/.test(qual) &&
        /sec\.roles\(\)/.test(qual),
    );
    if (!wall) faults.push(`${name}: no restrictive tenant policy for plumbline_app`);
    if (wall?.check && wall.check !== wall.qual)
      faults.push(`${name}: the tenant policy checks writes less than reads`);
    for (const { roles, name: policy, qual, check } of mine)
      if (roles.includes("plumbline_engine") && ![qual, check || qual].every((text) => /sec\.org\(\)/.test(text)))
        faults.push(`${name}: policy ${policy} lets the engine into every organisation`);
    if (mine.some(({ roles }) => roles.includes("public"))) faults.push(`${name}: a policy for everybody`);
    if (!keyed.has(name)) faults.push(`${name}: no primary key`);
  }
  for (const { table, name, first } of indexes)
    if (isTenant.has(table) && first !== "org_id") faults.push(`${table}: index ${name} begins with ${first}`);
  for (const { table, name, to, first, toFirst } of foreign)
    if (isTenant.has(table) && (isTenant.has(to) || to === "orgs"))
      if (first !== "org_id" || toFirst !== (to === "orgs" ? "id" : "org_id"))
        faults.push(`${table}: foreign key ${name} does not begin with org_id`);
  return faults.sort();
}

test("every table has forced row security, and every tenant table leads with org_id in all its keys", async () => {
  expect(await faultsOf(t.owner)).toEqual([]);
});

test("a table that lacks any of it is named, so the check above can fail", async () => {
  const rolledBack = t.owner.begin(async (sql) => {
    await sql.unsafe(`
      create table bare (org_id uuid not null, id uuid not null);
      create table loose (org_id uuid not null, id uuid primary key, athlete_id uuid, unique (org_id, athlete_id, id));
      create table looser (org_id uuid not null, id uuid references loose (id), primary key (org_id, id));
      alter table loose enable row level security; alter table loose force row level security;
      alter table looser enable row level security; alter table looser force row level security;
      create policy all_in on loose to plumbline_app using (org_id = (select sec.org()));
      create policy tenant on looser as restrictive to plumbline_app using (org_id = (select sec.org()) and cardinality((select sec.roles())) > 0);
      create policy engine on looser to plumbline_engine using (true)`);
    const faults = await faultsOf(sql);
    throw Object.assign(new Error("undone"), { faults });
  });
  const { faults } = await rolledBack.catch((error: Error & { faults?: string[] }) => error);
  expect(faults).toEqual([
    "bare: no primary key",
    "bare: no restrictive tenant policy for plumbline_app",
    "bare: row-level security is not forced",
    "bare: row-level security is off",
    "loose: index loose_pkey begins with id",
    "loose: no restrictive tenant policy for plumbline_app",
    "looser: foreign key looser_id_fkey does not begin with org_id",
    "looser: policy engine lets the engine into every organisation",
  ]);
});

test("the server's login and its roles own nothing, bypass nothing and inherit nothing", async () => {
  const names = [login, ...ROLES];
  const roles = await t.owner`select rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication,
      rolinherit, rolcanlogin from pg_roles where rolname = any (${names})`;
  expect(roles).toHaveLength(4);
  for (const role of roles)
    expect(role).toMatchObject({
      rolsuper: false,
      rolbypassrls: false,
      rolcreatedb: false,
      rolcreaterole: false,
      rolreplication: false,
      rolcanlogin: role.rolname === login,
      ...(role.rolname === login ? { rolinherit: false } : {}),
    });
  const owned =
    await t.owner`select d.classid::regclass, d.objid from pg_shdepend d join pg_roles r on r.oid = d.refobjid
    where d.deptype = 'o' and r.rolname = any (${names})`;
  expect(owned).toEqual([]);
  const granted = await t.owner`select g.rolname from pg_auth_members m join pg_roles r on r.oid = m.member
    join pg_roles g on g.oid = m.roleid where r.rolname = any (${names}) and m.admin_option is false order by 1`;
  expect(granted.map((role) => role.rolname)).toEqual([...ROLES].sort());
});

test("nobody has rights by being anybody: PUBLIC and the bare login have none on any table", async () => {
  const granted = await t.owner`select grantee, table_name from information_schema.role_table_grants
    where table_schema in ('public', 'sec') and grantee in ('PUBLIC', ${login})`;
  expect(granted).toEqual([]);
  const [create] = await t.owner`select has_schema_privilege(${login}, 'public', 'create') as public`;
  expect(create).toEqual({ public: false });
  const views = await t.owner`select relname from pg_class where relkind in ('v', 'm')
    and relnamespace in ('public'::regnamespace, 'sec'::regnamespace)`;
  expect(views).toEqual([]); // a view reads as its owner unless it says security_invoker; there is none
});

test("outside a transaction of the runner the login reads no table, and in a role without a context no row", async () => {
  const tables = await t.owner`select relname::text as name from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`;
  expect(tables.length).toBeGreaterThan(25);
  const { pool, close } = openDatabase(t.appUrl, { max: 1 });
  try {
    for (const { name } of tables) {
      await expect(pool.query(`select 1 from ${name} limit 1`), name).rejects.toMatchObject({ code: "42501" });
      const client = await pool.connect();
      try {
        await client.query("begin; set local role plumbline_app");
        const seen = await client.query(`select 1 from ${name} limit 1`).then(
          (result) => result.rowCount,
          (error: { code: string }) => error.code,
        );
        expect([0, "42501"], name).toContain(seen);
      } finally {
        await client.query("rollback");
        client.release();
      }
    }
  } finally {
    await close();
  }
});

test("the context of one transaction is gone in the next on the same connection", async () => {
  const one = openDatabase(t.appUrl, { max: 1 });
  const [member] = await t.owner`select org_id, person_id from memberships limit 1`;
  try {
    const who = { as: "person" as const, orgId: String(member!.org_id), personId: String(member!.person_id) };
    const inside = await one.transaction(
      who,
      async (tx) => (await tx.execute("select 1 from memberships")).rows.length,
    );
    expect(inside).toBe(1);
    const after = await one.pool.query(
      "select current_user = session_user as bare, coalesce(current_setting('app.org_id', true), '') org, coalesce(current_setting('app.person_id', true), '') person",
    );
    expect(after.rows).toEqual([{ bare: true, org: "", person: "" }]);
  } finally {
    await one.close();
  }
});

test("functions in sec resolve names nowhere but where they say, and PUBLIC may call none", async () => {
  const functions = await t.owner<{ name: string; definer: boolean; config: string[] | null; open: boolean }[]>`
    select p.oid::regprocedure::text name, p.prosecdef definer, p.proconfig config,
      p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0 and a.privilege_type = 'EXECUTE') open
    from pg_proc p where p.pronamespace = 'sec'::regnamespace`;
  expect(functions.length).toBeGreaterThan(8);
  for (const each of functions) {
    expect(each, each.name).toMatchObject({ open: false });
    if (each.definer) expect(each.config, each.name).toContain('search_path=""');
  }
  const elsewhere = await t.owner`select p.oid::regprocedure::text from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prosecdef`;
  expect(elsewhere).toEqual([]);
});
