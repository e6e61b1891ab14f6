import { Plain } from "./plain.mjs";
import { runNode } from "./children.mjs";
import { inRoot } from "./places.mjs";
import { atEnd } from "./steps.mjs";

/** The database to use: the one DATABASE_URL names, else the embedded one on `.data/postgres`. */
export async function adminDatabase() {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const { tsImport } = await import("tsx/esm/api");
  const { startEmbedded } = await tsImport("../db/embedded.ts", import.meta.url);
  const server = await startEmbedded({ dataDir: inRoot(".data/postgres") });
  atEnd(() => server.stop());
  if (server.notice) console.log(`    ${server.notice}`);
  return server.adminUrl;
}

/** Runs a TypeScript file of ours on the database. `env` carries DATABASE_URL and NEXTAUTH_SECRET. */
export async function runTypeScript(file, args, env) {
  try {
    await runNode(["--import", "tsx", inRoot(file), ...args], { env, name: file, cwd: inRoot() });
  } catch (error) {
    throw process.env.DATABASE_URL
      ? new Plain(`${error.message} (The database is the one DATABASE_URL names.)`)
      : error;
  }
}
