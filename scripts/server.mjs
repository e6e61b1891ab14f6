import fs from "node:fs";
import { pathToFileURL } from "node:url";
import { setTimeout as pause } from "node:timers/promises";
import { start } from "./children.mjs";
import { Plain } from "./plain.mjs";
import { bin, inRoot } from "./places.mjs";

/** Starts `next start` or `next dev` and waits until it answers. `host` undefined means every address of this machine. */
export async function serve(mode, { port, host, env, log }) {
  const out = log ? fs.openSync(log, "w", 0o600) : "inherit";
  const follow = pathToFileURL(inRoot("scripts/follow-parent.mjs")).href;
  const child = start(
    process.execPath,
    ["--import", follow, bin("next"), mode, "-p", String(port), ...(host ? ["-H", host] : [])],
    {
      cwd: inRoot(),
      stdio: ["pipe", out, out],
      env: { NODE_ENV: mode === "dev" ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1", ...env },
    },
  );
  let ended;
  void child.ended.then((how) => (ended = how));
  for (const until = Date.now() + 60_000; Date.now() < until; await pause(100)) {
    if (ended) throw new Plain(`The server ended before it was ready${log ? `; its words are in ${log}` : ""}.`);
    const signal = AbortSignal.timeout(20_000);
    const answer = await fetch(`http://127.0.0.1:${port}/`, { signal, redirect: "manual" }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer) return child;
  }
  throw new Plain("The server has not answered within a minute.");
}
