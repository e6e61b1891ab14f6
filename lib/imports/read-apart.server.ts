import { spawn } from "node:child_process";
import path from "node:path";
import {
  FALLS_AT_MOST,
  FILE_MS_AT_MOST,
  READING_HEAP_MB,
  READING_MS_AT_MOST,
  READINGS_AT_ONCE,
  READINGS_WAITING_AT_MOST,
} from "./bounds";
import { said, type Sentence } from "@/lib/said";
import { refused } from "./found";
import type { FileName } from "./shown-name";
import type { Heard, ReadItem, Upload } from "./read-uploads.server";

export type ReadAll = { items: ReadItem[]; /** Files of archives that are no activities. */ alone: number };
type Limits = { reader: string; fileMs: number; allMs: number; heapMb: number };

const FELL: Sentence = "Reading this file took too long or too much memory, so it was left out.";
const REST: Sentence = "Reading took too long. What is not named here was not read: choose it in parts.";

// Not an import: the bundler must leave this file where it is, for the process reads it itself.
const READER = path.join(process.cwd(), "lib/imports/read-process.mjs");
const LIMITS: Limits = {
  reader: READER,
  fileMs: FILE_MS_AT_MOST,
  allMs: READING_MS_AT_MOST,
  heapMb: READING_HEAP_MB,
};

const gate = { running: 0, waiting: [] as (() => void)[] };

/**
 * Reads files in a process of its own, which is ended when one of them takes too long or too much memory; that file is then
 * reported and the reading goes on after it. A thread would not do: V8 ends the whole process when a thread asks for too much
 * memory at once. Null when too many readings wait already.
 * Shape  `now` in ISO form. Never throws.
 */
export async function readApart(
  uploads: readonly Upload[],
  now: string,
  given: Partial<Limits> = {},
): Promise<ReadAll | null> {
  const limits = { ...LIMITS, ...given };
  if (gate.running >= READINGS_AT_ONCE) {
    if (gate.waiting.length >= READINGS_WAITING_AT_MOST) return null;
    await new Promise<void>((go) => gate.waiting.push(go));
  }
  gate.running++;
  try {
    return await readThrough(uploads, now, limits);
  } finally {
    gate.running--;
    gate.waiting.shift()?.();
  }
}

async function readThrough(uploads: readonly Upload[], now: string, limits: Limits): Promise<ReadAll> {
  const all: ReadAll = { items: [], alone: 0 };
  const reading = { begun: 0, name: null as FileName | null, alone: 0 };
  const end = AbortSignal.timeout(limits.allMs);
  for (let falls = 0; ; falls++) {
    reading.alone = 0;
    const ended = await oneProcess({ uploads, now, past: reading.begun }, limits, end, (heard) => {
      if (heard.kind === "begin") [reading.begun, reading.name] = [reading.begun + 1, heard.name];
      else if (heard.kind === "item") all.items.push(heard.item);
      else reading.alone += heard.files;
    });
    if (ended) return { ...all, alone: reading.alone };
    if (reading.name !== null && !end.aborted) all.items.push(report(reading.name, FELL));
    if (reading.name === null || end.aborted || falls >= FALLS_AT_MOST) {
      all.items.push(report(said("The rest"), REST));
      return all;
    }
    reading.name = null;
  }
}

const report = (name: FileName, why: Sentence): ReadItem => ({
  name,
  kind: "found",
  format: "fit",
  found: refused(why),
});

/** True when the process came to its end; false when it fell or was ended. */
function oneProcess(
  asked: { uploads: readonly Upload[]; now: string; past: number },
  limits: Limits,
  end: AbortSignal,
  hear: (heard: Heard) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const reader = spawn(
      process.execPath,
      [`--max-old-space-size=${limits.heapMb}`, limits.reader, String(limits.allMs * 2)],
      {
        // Nothing of the server's settings, and no options of its own (--import, --inspect).
        env: { NODE_ENV: process.env.NODE_ENV },
        stdio: ["ignore", "ignore", "ignore", "ipc"],
        serialization: "advanced",
      },
    );
    const finish = (ended: boolean) => {
      clearTimeout(clock);
      end.removeEventListener("abort", late);
      reader.removeAllListeners("message");
      reader.kill("SIGKILL");
      resolve(ended);
    };
    const late = () => finish(false);
    let clock = setTimeout(late, limits.fileMs);
    end.addEventListener("abort", late);
    reader.on("message", (heard: Heard | { kind: "ready" } | { kind: "end" }) => {
      clearTimeout(clock);
      if (heard.kind === "end") return finish(true);
      // A process that ended meanwhile is heard of by its exit.
      if (heard.kind === "ready") reader.send(asked, () => {});
      else hear(heard);
      clock = setTimeout(late, limits.fileMs);
    });
    reader.on("error", late);
    reader.on("exit", late);
    if (end.aborted) late();
  });
}
