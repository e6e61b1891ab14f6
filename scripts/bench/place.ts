import { randomBytes } from "node:crypto";
import path from "node:path";
import postgres from "postgres";
import { openDatabase, type Database } from "@/db/client";
import { startEmbedded } from "@/db/embedded";
import { migrateDatabase } from "@/db/migrate";

/** A database of the benchmark's own: `owner` to fill it, `db` as the product uses it. */
export type Place = {
  adminUrl: string;
  appUrl: string;
  secret: string;
  owner: postgres.Sql;
  db: Database;
  leave(): Promise<void>;
};

/** Makes it in the cluster at DATABASE_URL, or in one of our own whose commits are as durable as the product's. */
export async function makePlace(root: string): Promise<Place> {
  const cluster = process.env.DATABASE_URL
    ? { adminUrl: process.env.DATABASE_URL, stop: async () => {} }
    : await startEmbedded({ dataDir: path.join(root, ".data/bench") });
  const name = `bench_${randomBytes(6).toString("hex")}`;
  const secret = randomBytes(32).toString("hex");
  const asAdmin = async (statement: string) => {
    const sql = postgres(cluster.adminUrl, { max: 1, onnotice: () => {} });
    await sql.unsafe(statement).finally(() => sql.end());
  };
  await asAdmin(`create database ${name}`);
  const url = new URL(cluster.adminUrl);
  url.pathname = `/${name}`;
  const { appUrl } = await migrateDatabase(url.toString(), secret);
  const owner = postgres(url.toString(), { max: 1, onnotice: () => {} });
  const db = openDatabase(appUrl, { max: 2 });
  return {
    ...{ adminUrl: url.toString(), appUrl, secret, owner, db },
    async leave() {
      await db.close();
      await owner.end();
      await asAdmin(`drop database ${name} with (force)`);
      await asAdmin(`drop role ${new URL(appUrl).username}`);
      await cluster.stop();
    },
  };
}
