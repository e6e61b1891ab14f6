import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { Unstartable } from "./unstartable";

/** The account the server runs under; undefined means our own. */
export type Account = { uid: number; gid: number } | undefined;

const NOBODY = { uid: 65534, gid: 65534 };
const isRoot = () => process.getuid?.() === 0;

/**
 * Where the data lives and who runs the server. PostgreSQL never runs as root: root steps down to the owner of existing
 * data, else to nobody. When that account cannot reach the wished folder (a checkout in root's home, say), the data goes
 * to /var/lib/plumbline under a name made from the wished folder, and `notice` says so.
 */
export function settle(wished: string): { place: string; account: Account; notice?: string } {
  const dir = path.resolve(wished);
  if (!isRoot()) return { place: made(dir), account: undefined };
  const elsewhere = `/var/lib/plumbline/${createHash("sha256").update(dir).digest("hex").slice(0, 12)}`;
  for (const place of [dir, elsewhere]) {
    const owner = fs.statSync(`${place}/cluster`, { throwIfNoEntry: false });
    if (!owner) continue;
    const account = owner.uid === 0 ? NOBODY : { uid: owner.uid, gid: owner.gid };
    if (!reaches(account, place))
      throw new Unstartable(
        `The database in ${place} belongs to the account ${account.uid}, which may not enter that folder; allow it with chmod o+x on the folders above.`,
      );
    return { place, account, notice: place === dir ? undefined : moved(place, dir) };
  }
  if (reaches(NOBODY, made(dir))) return { place: dir, account: NOBODY };
  made(path.dirname(elsewhere));
  return { place: made(elsewhere), account: NOBODY, notice: moved(elsewhere, dir) };
}

const moved = (place: string, dir: string) =>
  `The database keeps its data in ${place}, because the account it runs under (nobody, never root) may not enter ${dir}.`;

function made(dir: string): string {
  const first = fs.mkdirSync(dir, { recursive: true });
  // Root's server account passes through what we made; nobody else lists or writes.
  for (let at = first && dir; at && at.length >= (first ?? dir).length; at = path.dirname(at))
    fs.chmodSync(at, isRoot() ? 0o711 : 0o700);
  return dir;
}

const reaches = (account: NonNullable<Account>, dir: string) =>
  spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", dir], { ...account, cwd: "/", stdio: "ignore" }).status === 0;

/** Gives what root has just made to the server's account. */
export function handOver(file: string, account: Account) {
  if (account) fs.chownSync(file, account.uid, account.gid);
}

/** Nothing of ours but what the server needs: an environment can be read by others and may hold secrets. */
export const bareEnvironment = (): NodeJS.ProcessEnv => ({
  NODE_ENV: process.env.NODE_ENV,
  LC_ALL: "C",
  PATH: process.env.PATH,
});
