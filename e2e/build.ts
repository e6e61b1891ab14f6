import { readFileSync } from "node:fs";
import path from "node:path";

const SERVER = path.join(import.meta.dirname, "../.next-test/server");
const read = <T>(name: string) => JSON.parse(readFileSync(path.join(SERVER, name), "utf8")) as T;

/** The pages and routes of the build, as "/(staff)/board/page". */
export const builtPages = (): string[] => Object.keys(read<Record<string, string>>("app-paths-manifest.json"));

export type BuiltAction = { id: string; name: string; pages: string[] };

/** The server actions of the build, as "app/action-file.ts name", with the pages that take them. */
export function builtActions(): BuiltAction[] {
  type Manifest = {
    node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>;
    edge?: Record<string, unknown>;
  };
  const { node, edge = {} } = read<Manifest>("server-reference-manifest.json");
  if (Object.keys(edge).length > 0) throw new Error("An action of the edge runtime is looked at by no story.");
  return Object.entries(node).map(([id, { filename, exportedName, workers }]) => ({
    id,
    name: `${filename} ${exportedName}`,
    pages: Object.keys(workers).map((worker) => worker.replace(/^app/, "")),
  }));
}
