import { randomBytes } from "node:crypto";
import fs from "node:fs";
import { alive, pause } from "./process";
import { Unstartable } from "./unstartable";

/**
 * Runs `work` while no other process starts or stops the database in `place`.
 * The lock is a file that names its holder; a holder that died without giving it back is passed over.
 */
export async function inTurn<T>(place: string, work: () => Promise<T>, waitMs = 180_000): Promise<T> {
  const lock = `${place}/turn`;
  const mine = `${process.pid} ${randomBytes(8).toString("hex")}`;
  const until = Date.now() + waitMs;
  while (!taken(lock, mine)) {
    passOverTheDead(lock);
    if (Date.now() > until)
      throw new Unstartable(`Another start of the database in ${place} has not finished; end it, or remove ${lock}.`);
    await pause(50);
  }
  try {
    return await work();
  } finally {
    if (read(lock) === mine) fs.rmSync(lock, { force: true });
  }
}

/** Written aside and linked into place, so that a lock never exists without its holder's name in it. */
function taken(lock: string, mine: string): boolean {
  const aside = `${lock}.${mine.split(" ")[1]}`;
  fs.writeFileSync(aside, mine, { mode: 0o600 });
  try {
    fs.linkSync(aside, lock);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code !== "EEXIST") throw error;
    return false;
  } finally {
    fs.rmSync(aside, { force: true });
  }
}

function passOverTheDead(lock: string) {
  const held = read(lock);
  if (!held || alive(Number(held.split(" ")[0]))) return;
  const aside = `${lock}.${randomBytes(8).toString("hex")}`;
  try {
    fs.renameSync(lock, aside);
    // Someone quicker may have taken it over between the look and the move: theirs is put back.
    if (read(aside) !== held) fs.linkSync(aside, lock);
    fs.rmSync(aside, { force: true });
  } catch (error) {
    if (!["ENOENT", "EEXIST"].includes((error as { code?: string }).code ?? "")) throw error;
  }
}

function read(file: string): string {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
