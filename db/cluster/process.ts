import { execFileSync } from "node:child_process";
import fs from "node:fs";

/** Whether a process runs. A zombie does not: where nothing reaps it, it would hold its lock for ever. */
export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as { code?: string }).code !== "EPERM") return false;
  }
  return !/^Z/.test(described(pid).state);
}

/** Whether this process is a PostgreSQL server; after a reboot its number may belong to anything. */
export const isPostgres = (pid: number) => alive(pid) && /postgres/.test(described(pid).command);

function described(pid: number): { state: string; command: string } {
  try {
    if (process.platform === "linux") {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
      return { state: stat.slice(stat.lastIndexOf(")") + 2), command: fs.readFileSync(`/proc/${pid}/cmdline`, "utf8") };
    }
    const [state = "", command = ""] = execFileSync("ps", ["-o", "state=,command=", "-p", String(pid)], {
      encoding: "utf8",
    })
      .trim()
      .split(/\s+(.*)/s);
    return { state, command };
  } catch {
    return { state: "gone", command: "" };
  }
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
