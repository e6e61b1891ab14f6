import "./node-version.mjs";
import fs from "node:fs";
import { adminDatabase, runTypeScript } from "./database.mjs";
import { inRoot } from "./places.mjs";
import { Plain } from "./plain.mjs";
import { freePort } from "./port.mjs";
import { keptSecret, secretFault } from "./secret.mjs";
import { serve } from "./server.mjs";
import { command, step } from "./steps.mjs";

const mode = process.argv[2];

await command(async () => {
  if (mode !== "dev" && mode !== "start") throw new Plain("Say npm run dev or npm run start.");
  const called = mode === "dev" ? "npm run dev" : "npm run start";
  if (!fs.existsSync(inRoot("node_modules/next")))
    throw new Plain("The packages are not installed yet; run npm ci first.");
  const secret =
    mode === "dev" ? (process.env.NEXTAUTH_SECRET ?? keptSecret(inRoot(".data/secret"))) : process.env.NEXTAUTH_SECRET;
  const fault = secretFault(secret);
  if (fault) throw new Plain(fault);
  const distDir = process.env.NEXT_DIST_DIR ?? ".next";
  if (mode === "start" && !fs.existsSync(inRoot(distDir, "BUILD_ID")))
    throw new Plain("There is no build to start yet; run npm run build first.");
  const port = await freePort(called);
  let url;
  await step("database", async () => void (url = await adminDatabase()));
  const env = {
    DATABASE_URL: url,
    NEXTAUTH_SECRET: secret,
    NEXTAUTH_URL: process.env.NEXTAUTH_URL ?? `http://localhost:${port}`,
  };
  await step("tables", () => runTypeScript("scripts/migrate.ts", [], env));
  const server = await serve(mode, { port, host: process.env.HOST, env });
  console.log(`\nPlumbline is open at ${env.NEXTAUTH_URL}  (Ctrl-C stops it)\n`);
  command.interruptible = true;
  return (await server.ended).code;
});
