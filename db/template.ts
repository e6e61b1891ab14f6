import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "./embedded";
import { migrateDatabase } from "./migrate";
import { TEST_SECRET } from "./testing";

declare module "vitest" {
  interface ProvidedContext {
    adminUrl: string;
  }
}

const HERE = import.meta.dirname;
const TEMPLATE = "plumbline_template";
const HOUR_MS = 3_600_000;

/** Vitest's global setup: a throw-away cluster with the migrated template that `testDatabase` copies. */
export async function setup(project: Pick<TestProject, "provide">) {
  const server = await startTestCluster();
  project.provide("adminUrl", server.adminUrl);
  return () => server.stop();
}

/** The cluster of the tests, its template up to date. Shared by all runs in this checkout. */
export async function startTestCluster() {
  const server = await startEmbedded({ dataDir: path.join(HERE, "../.test/pg"), throwaway: true });
  try {
    await prepareTemplate(server.adminUrl);
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Rebuilt only when a migration has changed: other runs may be copying it. */
async function prepareTemplate(adminUrl: string) {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await admin`select pg_advisory_lock(7252002)`; // the lock under which testDatabase copies
    await dropLeftovers(admin);
    const wanted = fingerprint();
    const [built] = await admin`
      select shobj_description(oid, 'pg_database') as of from pg_database where datname = ${TEMPLATE}`;
    if (built?.of === wanted) return;
    await admin.unsafe(`drop database if exists ${TEMPLATE} with (force)`);
    await admin.unsafe(`create database ${TEMPLATE}`);
    const url = new URL(adminUrl);
    url.pathname = `/${TEMPLATE}`;
    await migrateDatabase(url.toString(), TEST_SECRET);
    await admin.unsafe(`comment on database ${TEMPLATE} is '${wanted}'`);
  } finally {
    await admin.end();
  }
}

function fingerprint(): string {
  const hash = createHash("sha256").update(fs.readFileSync(path.join(HERE, "migrate.ts")));
  const migrations = path.join(HERE, "migrations");
  for (const file of fs.readdirSync(migrations, { recursive: true, encoding: "utf8" }).sort())
    if (fs.statSync(path.join(migrations, file)).isFile())
      hash.update(file).update(fs.readFileSync(path.join(migrations, file)));
  return hash.digest("hex");
}

/** Databases of runs that were killed, with the login made for each. */
async function dropLeftovers(admin: postgres.Sql) {
  const old = await admin<{ name: string }[]>`
    select datname as name from pg_database d
    where (datname like 'test\\_%' or datname like 'stories\\_%')
      and not exists (select 1 from pg_stat_activity a where a.datname = d.datname)
      and (pg_stat_file('base/' || d.oid || '/PG_VERSION', true)).modification < ${new Date(Date.now() - 2 * HOUR_MS)}`;
  for (const { name } of old) {
    await admin.unsafe(`drop database if exists ${name} with (force)`);
    await admin.unsafe(`drop role if exists plumbline_${createHash("sha256").update(name).digest("hex").slice(0, 16)}`);
  }
}
