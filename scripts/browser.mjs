import "./node-version.mjs";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "./children.mjs";
import { bin, inRoot } from "./places.mjs";
import { Plain } from "./plain.mjs";

const CHOICE = inRoot(".test/browser.json");
const ARGS = ["--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = ["Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium"];

/**
 * Finds a browser by starting it: the first that opens a page is written to .test/browser.json.
 * Shape  { path, args, env, from }. Throws a plain sentence when none starts.
 */
export async function pickBrowser() {
  const tried = [];
  for await (const candidate of candidates()) {
    const choice = { args: ARGS, env: {}, ...candidate };
    const trouble = await startTrouble(choice);
    if (!trouble) {
      fs.mkdirSync(path.dirname(CHOICE), { recursive: true });
      fs.writeFileSync(CHOICE, `${JSON.stringify(choice, null, 2)}\n`);
      return choice;
    }
    tried.push(`  ${choice.from}: ${trouble}`);
  }
  throw new Plain(
    `No browser starts here, so the stories cannot run; set CHROMIUM_PATH to a Chromium or Chrome.\n${tried.join("\n")}`,
  );
}

async function* candidates() {
  if (process.env.CHROMIUM_PATH) yield { path: process.env.CHROMIUM_PATH, from: "CHROMIUM_PATH" };
  if (fs.existsSync(CHOICE)) yield JSON.parse(fs.readFileSync(CHOICE, "utf8"));
  for (const found of onThisMachine()) yield { path: found, from: "found on this machine" };
  const { chromium } = await import("@playwright/test");
  if (fs.existsSync(chromium.executablePath())) yield { path: chromium.executablePath(), from: "Playwright" };
  if (process.platform === "linux" && process.arch === "x64") yield* fromNpm();
  await run(process.execPath, [bin("@playwright/test", "playwright"), "install", "chromium"], { limitMs: 240_000 });
  if (fs.existsSync(chromium.executablePath()))
    yield { path: chromium.executablePath(), from: "Playwright, installed now" };
  if (process.platform === "linux" && process.getuid?.() === 0) {
    const quiet = { env: { DEBIAN_FRONTEND: "noninteractive" }, limitMs: 240_000 };
    await run("apt-get", ["update"], quiet);
    await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], quiet);
    for (const found of onThisMachine()) yield { path: found, from: "apt-get, installed now" };
  }
}

function onThisMachine() {
  const inPath = (process.env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((dir) => NAMES.map((name) => path.join(dir, name)));
  const onMac = ["/Applications", `${process.env.HOME}/Applications`].flatMap((dir) =>
    MAC.map((app) => path.join(dir, app)),
  );
  const all = process.platform === "darwin" ? [...onMac, ...inPath] : inPath;
  return [...new Set(all.filter((file) => fs.existsSync(file)).map((file) => fs.realpathSync(file)))];
}

/**
 * The Chromium that comes as an npm package. It unpacks into the temp folder and trusts what it finds there, so it is
 * given a folder of our own, and the folder its name only once it is whole.
 */
async function* fromNpm() {
  let entry;
  try {
    entry = createRequire(inRoot("package.json")).resolve("@sparticuz/chromium");
  } catch {
    return;
  }
  const { version } = JSON.parse(
    fs.readFileSync(path.join(entry.split("@sparticuz")[0], "@sparticuz/chromium/package.json")),
  );
  const dir = inRoot(`.test/chromium-${version}`);
  if (!fs.existsSync(dir)) {
    const aside = `${dir}.${process.pid}`;
    fs.mkdirSync(aside, { recursive: true, mode: 0o700 });
    const unpack = `import(${JSON.stringify(pathToFileURL(entry).href)}).then((m) => (m.default.executablePath ? m : m.default).default.executablePath())`;
    // The variable makes it unpack the system libraries it needs as well.
    const env = { TMPDIR: aside, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" };
    const { code } = await run(process.execPath, ["--input-type=module", "-e", unpack], { env, limitMs: 120_000 });
    if (code === 0) fs.renameSync(aside, dir);
    else fs.rmSync(aside, { recursive: true, force: true });
  }
  const browser = { path: path.join(dir, "chromium"), from: "@sparticuz/chromium" };
  yield browser;
  yield {
    ...browser,
    env: { LD_LIBRARY_PATH: path.join(dir, "al2023/lib"), FONTCONFIG_PATH: path.join(dir, "fonts") },
  };
}

/** Why this browser does not open a page; undefined when it does. */
async function startTrouble({ path: executablePath, args, env }) {
  const { chromium } = await import("@playwright/test");
  try {
    const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env }, timeout: 30_000 });
    try {
      await (await browser.newPage()).goto("about:blank");
    } finally {
      await browser.close();
    }
  } catch (error) {
    return (
      error.message.split("\n").find((line) => /error|cannot|exist|not /i.test(line)) ?? error.message.split("\n")[0]
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { command } = await import("./steps.mjs");
  await command(async () => {
    const { path: file, from } = await pickBrowser();
    console.log(`${file} (${from})`);
  });
}
