import { spawn } from "node:child_process";
import { atEnd } from "./steps.mjs";
import { knownTrouble, Plain } from "./plain.mjs";

const TAIL_CHARACTERS = 20_000;
const running = new Set();

/** Starts a program in a process group of its own, so that it ends with all it started, and only when we say so. */
export function start(file, args, { env = {}, stdio = "inherit", cwd } = {}) {
  if (running.size === 0 && !start.registered) {
    start.registered = true;
    atEnd(() => Promise.all([...running].map(endGroup)));
  }
  const child = spawn(file, args, { cwd, stdio, detached: true, env: { ...process.env, ...env } });
  running.add(child);
  child.ended = new Promise((resolve) => {
    child.once("error", (error) => resolve({ code: 1, error }));
    child.once("close", (code, signal) => resolve({ code: code ?? 1, signal }));
  }).finally(() => running.delete(child));
  return child;
}

/** Ends a child with everything in its group: asked first, killed when it does not listen. */
export async function endGroup(child, patienceMs = 10_000) {
  signal(child, "SIGTERM");
  const late = setTimeout(() => signal(child, "SIGKILL"), patienceMs);
  await child.ended;
  clearTimeout(late);
  signal(child, "SIGKILL");
}

/**
 * Runs a program to its end. Returns { code, output }, `output` being the tail of what it said.
 * `show` lets its words through as they come. After `limitMs` it is ended and counts as failed.
 */
export async function run(file, args, { env, show = false, limitMs, cwd } = {}) {
  const child = start(file, args, { env, cwd, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])
    from?.on("data", (chunk) => {
      output = (output + chunk).slice(-TAIL_CHARACTERS);
      if (show) to.write(chunk);
    });
  const limit = limitMs && setTimeout(() => endGroup(child), limitMs);
  const { code, error, signal: by } = await child.ended;
  clearTimeout(limit);
  signal(child, "SIGKILL");
  if (error) output += `\n${error.message}`;
  if (by && limitMs) output += `\nended by ${by} (it may take ${limitMs / 1000} s)`;
  return { code, output };
}

/** Runs a Node program and throws a plain sentence when it fails, after showing what it said. */
export async function runNode(args, options = {}) {
  const { code, output } = await run(process.execPath, args, options);
  if (code === 0) return output;
  const known = knownTrouble(output);
  if (!known && !options.show) console.error(output.trim());
  throw new Plain(known ?? `${options.name ?? args.at(-1)} failed; its own words stand above.`);
}

function signal(child, name) {
  try {
    if (child.pid) process.kill(-child.pid, name);
  } catch (error) {
    if (error.code !== "ESRCH" && error.code !== "EPERM") throw error;
  }
}
