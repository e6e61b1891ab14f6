import { tell } from "./plain.mjs";

const STILL_MS = 15_000;
const endings = [];
let ending;

/** Registers what has to be undone when the command ends, however it ends; last in, first out. */
export const atEnd = (undo) => endings.push(undo);

/** Ends in order: children, then the database. */
export function end(code) {
  ending ??= (async () => {
    for (const undo of endings.reverse()) await Promise.resolve(undo()).catch(tell);
    process.exit(code);
  })();
  return ending;
}

/** npm passes a SIGTERM to its shell, and the shell not to us: that it has gone is how we hear of it. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  setInterval(() => process.ppid !== shell && void end(0), 500).unref();
}

/** Runs a command's body; a signal, an error or the body's end all lead through `end`. */
export async function command(body) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => {
      // A second Ctrl-C does not wait for the order.
      if (ending && signal === "SIGINT") process.exit(130);
      void end(command.interruptible ? 0 : 130);
    });
  endWithNpm();
  try {
    await end((await body()) ?? 0);
  } catch (error) {
    if (ending) return ending;
    tell(error);
    await end(1);
  }
}

/** Says what happens and how long it took. `work` may return a short remark. */
export async function step(title, work) {
  const since = performance.now();
  const seconds = () => `${((performance.now() - since) / 1000).toFixed(1)} s`;
  console.log(`- ${title}`);
  const still = setInterval(() => console.log(`    still at it, ${seconds()}`), STILL_MS);
  try {
    const remark = await work();
    console.log(`    ${typeof remark === "string" ? remark : "done"}, ${seconds()}`);
  } finally {
    clearInterval(still);
  }
}
