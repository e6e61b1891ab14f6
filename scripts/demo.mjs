import "./node-version.mjs";
import { adminDatabase, runTypeScript } from "./database.mjs";
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { inRoot } from "./places.mjs";
import { freePort } from "./port.mjs";
import { keptSecret } from "./secret.mjs";
import { serve } from "./server.mjs";
import { command, step } from "./steps.mjs";

await command(async () => {
  const port = await freePort("npm run demo");
  await step("packages (one to two minutes the first time)", install);
  let url;
  await step("database", async () => void (url = await adminDatabase()));
  const secret = keptSecret(inRoot(".data/secret"));
  const env = {
    DATABASE_URL: url,
    NEXTAUTH_SECRET: secret,
    NEXTAUTH_URL: process.env.NEXTAUTH_URL ?? `http://localhost:${port}`,
    PLUMBLINE_DEMO: "1",
  };
  await step("tables", () => runTypeScript("scripts/migrate.ts", [], env));
  await step("a club to look at", () => runTypeScript("scripts/seed.ts", ["--if-empty"], env));
  await step("pages (about a minute the first time)", () => build(".next"));
  // The demo's passwords are public, so only this machine reaches it, unless HOST says otherwise.
  const server = await serve("start", { port, host: process.env.HOST ?? "127.0.0.1", env });
  console.log(`\nPlumbline is open at http://localhost:${port}  (Ctrl-C stops it)\n`);
  command.interruptible = true;
  return (await server.ended).code;
});
