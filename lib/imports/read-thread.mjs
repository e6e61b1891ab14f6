// The thread that reads files somebody sent. It is started by its path, beside the bundle, so it brings its own way to
// TypeScript; of the server it has neither environment nor database (lib/imports/read-apart.server.ts).
import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { readUploads } = await import("./read-uploads.server.ts");
const { uploads, now, past } = workerData;
for await (const heard of readUploads(uploads, now, past)) parentPort.postMessage(heard);
parentPort.postMessage({ kind: "end" });
