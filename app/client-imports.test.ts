import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { clients, fileOf, hasDirective, importedLater, importsOf, root, screens } from "@/app/testing-imports";

/** The way from a client file to a package, or null. A server action is called, not sent. */
function wayTo(wanted: string, file: string, seen = new Set<string>()): string[] | null {
  if (seen.has(file) || !/\.tsx?$/.test(file)) return null;
  seen.add(file);
  const text = fs.readFileSync(file, "utf8");
  if (hasDirective(text, "use server")) return null;
  for (const asked of importsOf(text)) {
    if (asked === wanted || asked.startsWith(`${wanted}/`)) return [path.relative(root, file), wanted];
    const next = fileOf(asked, file);
    const rest = next && wayTo(wanted, next, seen);
    if (rest) return [path.relative(root, file), ...rest];
  }
  return null;
}

describe("what is sent to a browser", () => {
  it("is read from the files themselves: actions and types are left out, everything else is followed", () => {
    expect(importsOf('import type { A } from "a";\nimport { type B } from "b";\nimport "c";')).toEqual(["c"]);
    expect(importedLater('const later = () => import("e");')).toEqual(["e"]);
    expect(importsOf('import {\n  D,\n  type E,\n} from "d";\nexport { f } from "f";')).toEqual(["d", "f"]);
    expect(wayTo("zod", path.join(root, "lib/logs/run.ts"))).toEqual(["lib/logs/run.ts", "zod"]);
    expect(wayTo("zod", path.join(root, "lib/logs/day-log.ts"))).not.toBeNull();
    expect(clients.length).toBeGreaterThan(20);
  });

  it("is at most a quarter of all components: the others are drawn on the server", () => {
    const drawn = (files: readonly string[]) => files.filter((file) => file.endsWith(".tsx")).length;
    expect(drawn(clients) / drawn(screens)).toBeLessThanOrEqual(0.25);
  });

  it("has no component per link: links are those of components/link.tsx", () => {
    expect(screens.filter((file) => importsOf(fs.readFileSync(file, "utf8")).includes("next/link"))).toEqual([]);
  });

  // The shell reads forms and draws exercises where there is no server to do it; a phone fetches it once and keeps it.
  const sent = clients.map((file) => path.relative(root, file)).filter((file) => file !== "app/offline/shell.tsx");
  it.each(sent)("%s brings no zod and no drawings: forms are read, and exercises drawn, on the server", (file) => {
    expect(wayTo("zod", path.join(root, file))).toBeNull();
    expect(wayTo("@/components/exercise-drawing/exercise-drawing", path.join(root, file))).toBeNull();
  });
});
