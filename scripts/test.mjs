import "./node-version.mjs";
import fs from "node:fs";
import { install } from "./install.mjs";
import { build } from "./build.mjs";
import { pickBrowser } from "./browser.mjs";
import { run } from "./children.mjs";
import { bin, inRoot } from "./places.mjs";
import { tell } from "./plain.mjs";
import { atEnd, command } from "./steps.mjs";
import { counted, playwrightTally, vitestTally } from "./tally.mjs";

const MINUTE_MS = 60_000;
const NEXT = ".next-test";
const REPORTS = { vitest: inRoot(".test/vitest.json"), playwright: inRoot(".test/playwright.json") };

const filter = process.argv.slice(2);
const total = counted(0, 0);

await command(async () => {
  fs.mkdirSync(inRoot(".test"), { recursive: true });
  if (await part("packages", installed)) {
    atEnd(stopTestCluster);
    if (filter.length > 0) await narrowed();
    else await everything();
  }
  process.on("exit", () => console.log(`\n${total.passed} passed, ${total.failed} failed`));
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
});

async function everything() {
  await part("lock", () => node([inRoot("scripts/complete-lock.mjs"), "--check"]));
  await part("lint", () => node([bin("eslint"), ".", "--max-warnings", "0"]));
  await part("format", () => node([bin("prettier"), "--check", "--log-level", "warn", "."]));
  await part("types", types);
  await part("tests", () => vitest([]));
  await part("stories", () => stories([]));
}

/** A filter is part of a file's path, as both runners take it. */
async function narrowed() {
  const tests = matching(["app", "components", "lib", "db", "scripts"], /\.test\.tsx?$/);
  const told = matching(["e2e"], /\.spec\.ts$/);
  if (tests.length + told.length === 0) {
    console.error(`No test file has "${filter.join('" or "')}" in its path.`);
    total.failed++;
  }
  if (tests.length > 0) await part("tests", () => vitest(tests));
  if (told.length > 0) await part("stories", () => stories(told));
}

function matching(dirs, kind) {
  return dirs
    .filter((dir) => fs.existsSync(inRoot(dir)))
    .flatMap((dir) => fs.readdirSync(inRoot(dir), { recursive: true }).map((file) => `${dir}/${file}`))
    .filter((file) => kind.test(file) && filter.some((one) => file.includes(one)));
}

/** Runs one part, adds its counts, and says so. Whatever it throws counts as one failure. Returns whether it went well. */
async function part(title, work) {
  console.log(`\n== ${title}`);
  const since = performance.now();
  let tally;
  try {
    tally = await work();
  } catch (error) {
    tell(error);
    tally = counted(0, 1);
  }
  total.passed += tally.passed;
  total.failed += tally.failed;
  console.log(
    `== ${title}: ${tally.passed} passed, ${tally.failed} failed, ${((performance.now() - since) / 1000).toFixed(0)} s`,
  );
  return tally.failed === 0;
}

async function installed() {
  console.log(await install());
  return counted(0, 0);
}

/** A runner that was killed leaves its database running. */
async function stopTestCluster() {
  const { tsImport } = await import("tsx/esm/api");
  const { stopAbandoned } = await tsImport("../db/embedded.ts", import.meta.url);
  await stopAbandoned({ dataDir: inRoot(".test/pg") });
}

async function node(args, env) {
  const { code } = await run(process.execPath, args, { cwd: inRoot(), env, show: true, limitMs: 5 * MINUTE_MS });
  return code === 0 ? counted(1, 0) : counted(0, 1);
}

async function types() {
  const routes = await node([bin("next"), "typegen"], { NEXT_TELEMETRY_DISABLED: "1" });
  return routes.failed > 0 ? routes : node([bin("typescript", "tsc"), "--noEmit"]);
}

async function vitest(files) {
  fs.rmSync(REPORTS.vitest, { force: true });
  const report = ["--reporter=default", "--reporter=json", `--outputFile.json=${REPORTS.vitest}`];
  const { code } = await run(process.execPath, [bin("vitest"), "run", ...report, ...files], {
    cwd: inRoot(),
    env: { NODE_ENV: "test" },
    show: true,
    limitMs: 10 * MINUTE_MS,
  });
  return vitestTally(REPORTS.vitest, code);
}

/** The build the stories run on counts as one test. */
async function stories(files) {
  console.log(`build: ${await build(NEXT)}`);
  const browser = await pickBrowser();
  console.log(`browser: ${browser.path} (${browser.from})`);
  fs.rmSync(REPORTS.playwright, { force: true });
  const { code } = await run(
    process.execPath,
    [bin("@playwright/test", "playwright"), "test", "--reporter=list,json", ...files],
    {
      cwd: inRoot(),
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: REPORTS.playwright, ...browser.env },
      show: true,
      limitMs: 12 * MINUTE_MS,
    },
  );
  const told = playwrightTally(REPORTS.playwright, code);
  return counted(told.passed + 1, told.failed);
}
