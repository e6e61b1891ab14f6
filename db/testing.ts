import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { appUrlFor } from "./migrate";
import { openDatabase } from "./client";

export const TEST_SECRET = "a secret for tests alone, never for a server";

/**
 * A fresh database, copied from the migrated template of this run.
 * `owner` is one connection with all rights, to arrange and to look; `db` is what the app uses.
 */
export async function testDatabase(adminUrl: string, options: { max?: number } = {}) {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  await admin`select pg_advisory_lock(7252002)`; // a template can be copied by one at a time
  await admin.unsafe(`create database ${name} template plumbline_template`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const app = new URL(appUrlFor(url.toString(), TEST_SECRET));
  await admin.unsafe(
    `create role ${app.username} login noinherit nosuperuser nobypassrls password '${app.password}' in role plumbline_app, plumbline_door, plumbline_engine`,
  );
  await admin.end();
  const owner = postgres(url.toString(), { max: 1, onnotice: () => {} });
  const db = openDatabase(app.toString(), options);
  return {
    adminUrl: url.toString(),
    appUrl: app.toString(),
    owner,
    db,
    async drop() {
      await db.close();
      await owner.end();
      const again = postgres(adminUrl, { max: 1, onnotice: () => {} });
      await again.unsafe(`drop database ${name} with (force)`);
      await again.unsafe(`drop role ${app.username}`);
      await again.end();
    },
  };
}
