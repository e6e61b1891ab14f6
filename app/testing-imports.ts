import fs from "node:fs";
import path from "node:path";

export const root = path.join(import.meta.dirname, "..");
const LATER = /\bimport\("([^"]+)"\)/g;
const IMPORT = /^(?:import|export)\s+(type\s+)?([^"';]*?from\s+)?"([^"]+)";/gm;

export const hasDirective = (text: string, words: string) =>
  new RegExp(`^\\s*(?:/\\*[\\s\\S]*?\\*/\\s*)*"${words}"`).test(text);

/** What a file asks for when it runs: imports of types alone vanish from what is sent. */
export function importsOf(text: string): string[] {
  return [...text.matchAll(IMPORT)].flatMap(([, onlyTypes, names = "", from]) => {
    const braced = /^\{([^}]*)\}\s*from\s+$/
      .exec(names)?.[1]
      ?.split(",")
      .filter((name) => name.trim());
    const onlyTypeNames = braced?.every((name) => name.trim().startsWith("type ")) ?? false;
    return onlyTypes || onlyTypeNames ? [] : [from!];
  });
}

/** What it asks for once it is needed. */
export const importedLater = (text: string): string[] => [...text.matchAll(LATER)].map(([, from]) => from!);

export function fileOf(asked: string, from: string): string | null {
  const base = asked.startsWith("@/")
    ? path.join(root, asked.slice(2))
    : asked.startsWith(".")
      ? path.join(path.dirname(from), asked)
      : null;
  if (base === null) return null;
  const found = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"].map((end) => base + end);
  return found.find((file) => fs.existsSync(file) && fs.statSync(file).isFile()) ?? null;
}

/** Every source file below some folders, tests left out. */
export const filesIn = (...folders: string[]): string[] =>
  folders.flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );

export const screens = filesIn("app", "components");
export const clients = screens.filter((file) => hasDirective(fs.readFileSync(file, "utf8"), "use client"));

/** The files that a browser loads when it loads these, and later. A server action is called, not sent. */
export function sentWith(files: readonly string[], seen = new Set<string>()): Set<string> {
  for (const file of files) {
    if (seen.has(file) || !/\.tsx?$/.test(file)) continue;
    const text = fs.readFileSync(file, "utf8");
    if (hasDirective(text, "use server")) continue;
    seen.add(file);
    sentWith(
      [...importsOf(text), ...importedLater(text)].flatMap((asked) => fileOf(asked, file) ?? []),
      seen,
    );
  }
  return seen;
}
