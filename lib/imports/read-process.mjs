// The process that reads files somebody sent. It is started by its path, beside the bundle, so it brings its own way to
// TypeScript; of the server it has neither environment nor database (lib/imports/read-apart.server.ts).
import { Worker } from "node:worker_threads";
import { register } from "tsx/esm/api";

// Whoever started it ends it. Should they be gone themselves, its own clock does, even while a file holds up everything else.
const LAST_RESORT = `setTimeout(() => process.kill(process.pid, "SIGKILL"), ${Number(process.argv[2])})`;
new Worker(LAST_RESORT, { eval: true, execArgv: [] }).unref();
process.once("disconnect", () => process.exit());

register();
const { readUploads } = await import("./read-uploads.server.ts");

process.once("message", async ({ uploads, now, past }) => {
  for await (const heard of readUploads(uploads, now, past)) process.send(heard);
  process.send({ kind: "end" });
});
process.send({ kind: "ready" });
