import { createHash, createHmac } from "node:crypto";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import path from "node:path";
import { fileURLToPath } from "node:url";
import postgres from "postgres";

const MIGRATIONS = path.join(path.dirname(fileURLToPath(import.meta.url)), "migrations");
export const ROLES = ["plumbline_app", "plumbline_door", "plumbline_engine"] as const;

/**
 * The address under which the server itself connects: a login that owns nothing and, outside the roles it takes on in a
 * transaction, may do nothing.
 * Shape  (admin URL, secret) -> URL; the login is named after the database, its password derived from the secret.
 */
export function appUrlFor(adminUrl: string, secret: string): string {
  const url = new URL(adminUrl);
  const database = url.pathname.slice(1);
  url.username = `plumbline_${createHash("sha256").update(database).digest("hex").slice(0, 16)}`;
  url.password = createHmac("sha256", secret).update(`database login ${database}`).digest("hex");
  return url.toString();
}

/** Brings the database at `adminUrl` to the present schema and gives the server's login its rights. May run twice at once. */
export async function migrateDatabase(adminUrl: string, secret: string): Promise<{ appUrl: string }> {
  const appUrl = appUrlFor(adminUrl, secret);
  const login = new URL(appUrl);
  // One connection, nothing shared: the place where this driver serves (decision 0001).
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(7252001)`;
    for (const role of ROLES) await ensureRole(sql, role, "nologin");
    await migrate(drizzle(sql), { migrationsFolder: MIGRATIONS });
    await ensureRole(sql, login.username, "login noinherit");
    await sql.unsafe(
      `alter role ${login.username} with login noinherit nosuperuser nobypassrls password '${login.password}'`,
    );
    await sql.unsafe(`grant ${ROLES.join(", ")} to ${login.username}`);
    return { appUrl };
  } finally {
    await sql.end();
  }
}

/** Roles belong to the whole server, so two databases migrating at once may both try: the second finds it there. */
async function ensureRole(sql: postgres.Sql, role: string, attributes: string) {
  const [found] = await sql`select 1 from pg_roles where rolname = ${role}`;
  if (found) return;
  await sql.unsafe(`create role ${role} ${attributes}`).catch((error: { code?: string }) => {
    if (error.code !== "42710" && error.code !== "23505") throw error;
  });
}
