import path from "node:path";
import { Worker } from "node:worker_threads";
import {
  FALLS_AT_MOST,
  FILE_MS_AT_MOST,
  READING_HEAP_MB,
  READING_MS_AT_MOST,
  READINGS_AT_ONCE,
  READINGS_WAITING_AT_MOST,
} from "./bounds";
import { refused } from "./found";
import type { Heard, ReadItem, Upload } from "./read-uploads.server";

export type ReadAll = { items: ReadItem[]; /** Files of archives that are no activities. */ alone: number };
type Limits = { thread: string; fileMs: number; allMs: number; heapMb: number };

const FELL = "Reading this file took too long or too much memory, so it was left out.";
const REST = "Reading took too long. What is not named here was not read: choose it in parts.";

// Not an import: the bundler must leave this file where it is, for the thread reads it itself.
const THREAD = path.join(process.cwd(), "lib/imports/read-thread.mjs");
const LIMITS: Limits = {
  thread: THREAD,
  fileMs: FILE_MS_AT_MOST,
  allMs: READING_MS_AT_MOST,
  heapMb: READING_HEAP_MB,
};

const gate = { running: 0, waiting: [] as (() => void)[] };

/**
 * Reads files in a thread of its own, which is ended when one of them takes too long or too much memory; that file is then
 * reported and the reading goes on after it. Null when too many readings wait already.
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
  const reading = { begun: 0, name: null as string | null, alone: 0 };
  const end = AbortSignal.timeout(limits.allMs);
  for (let falls = 0; ; falls++) {
    reading.alone = 0;
    const ended = await oneThread({ uploads, now, past: reading.begun }, limits, end, (heard) => {
      if (heard.kind === "begin") [reading.begun, reading.name] = [reading.begun + 1, heard.name];
      else if (heard.kind === "item") all.items.push(heard.item);
      else reading.alone += heard.files;
    });
    if (ended) return { ...all, alone: reading.alone };
    if (reading.name !== null && !end.aborted) all.items.push(report(reading.name, FELL));
    if (reading.name === null || end.aborted || falls >= FALLS_AT_MOST) {
      all.items.push(report("The rest", REST));
      return all;
    }
    reading.name = null;
  }
}

const report = (name: string, why: string): ReadItem => ({ name, kind: "found", format: "fit", found: refused(why) });

/** True when the thread came to its end; false when it fell or was ended. */
function oneThread(
  workerData: { uploads: readonly Upload[]; now: string; past: number },
  limits: Limits,
  end: AbortSignal,
  hear: (heard: Heard) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const thread = new Worker(/* turbopackIgnore: true */ limits.thread, {
      workerData,
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    });
    const finish = (ended: boolean) => {
      clearTimeout(clock);
      end.removeEventListener("abort", late);
      thread.removeAllListeners("message");
      void thread.terminate();
      resolve(ended);
    };
    const late = () => finish(false);
    let clock = setTimeout(late, limits.fileMs);
    end.addEventListener("abort", late);
    thread.on("message", (heard: Heard | { kind: "end" }) => {
      clearTimeout(clock);
      if (heard.kind === "end") return finish(true);
      hear(heard);
      clock = setTimeout(late, limits.fileMs);
    });
    thread.on("error", late);
    thread.on("exit", late);
    if (end.aborted) late();
  });
}
