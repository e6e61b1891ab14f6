import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { knownTrouble, Plain } from "./plain.mjs";
import { run } from "./children.mjs";
import { inRoot } from "./places.mjs";

const MARKER = inRoot("node_modules/.plumbline-installed");

/** Installs exactly what the lock names, unless that is what is there. Returns a remark. */
export async function install() {
  const lock = fs.readFileSync(inRoot("package-lock.json"));
  const wanted = createHash("sha256").update(lock).update(`${process.platform}-${process.arch}`).digest("hex");
  if (readOr(MARKER, "") === wanted) return "already there";
  if (matches(JSON.parse(lock.toString()))) {
    fs.writeFileSync(MARKER, wanted);
    return "already there";
  }
  const [file, ...args] = npm();
  // What builds the pages is a development package, wanted even where NODE_ENV says production.
  const flags = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const { code, output } = await run(file, [...args, ...flags], { cwd: inRoot() });
  if (code !== 0) {
    if (!knownTrouble(output)) console.error(output.trim());
    throw new Plain(knownTrouble(output) ?? "Installing the packages failed; npm's own words stand above.");
  }
  fs.writeFileSync(MARKER, wanted);
  return "installed";
}

/** Whether npm's own record of node_modules holds all the lock wants on this machine. */
function matches(lock) {
  const record = readOr(inRoot("node_modules/.package-lock.json"), undefined);
  if (!record) return false;
  const installed = JSON.parse(record).packages;
  return Object.entries(lock.packages).every(
    ([place, wanted]) =>
      !place || !fits(wanted) || (installed[place]?.version === wanted.version && fs.existsSync(inRoot(place))),
  );
}

/** Whether npm has to install an entry here; of the optional ones, only binaries made for this very system. */
function fits({ os, cpu, libc, optional, peer }) {
  if (!optional) return true;
  const mine = process.report?.getReport().header.glibcVersionRuntime ? "glibc" : "musl";
  return (
    !peer && Boolean(os?.includes(process.platform) && cpu?.includes(process.arch)) && (libc?.includes(mine) ?? true)
  );
}

/** npm as the one who called us, else the one that came with this Node, else whatever PATH has. */
function npm() {
  const called = process.env.npm_execpath;
  if (called && /npm-cli\.js$/.test(called)) return [process.execPath, called];
  const beside = path.join(path.dirname(fs.realpathSync(process.execPath)), "../lib/node_modules/npm/bin/npm-cli.js");
  return fs.existsSync(beside) ? [process.execPath, beside] : ["npm"];
}

function readOr(file, otherwise) {
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : otherwise;
}
