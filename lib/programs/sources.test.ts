import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { library } from "./library";
import { templates } from "./templates";

const page = readFileSync(new URL("../../docs/sources.md", import.meta.url), "utf8");
const [, ...entries] = page.split(/^### /m).map((entry) => entry.split(/^## /m)[0] ?? "");
const idOf = (entry: string) => entry.split("\n")[0] ?? "";
const ids = entries.map(idOf);

test("every source has one heading", () => expect([...ids].sort()).toEqual([...new Set(ids)].sort()));

test("every source says how it was checked", () => {
  for (const entry of entries) expect(entry, idOf(entry)).toMatch(/\b[Mm]ark (V|Vs|K|D|S)\b/);
});

test("no address is cited twice", () => {
  const addresses = page.match(/https:\/\/\S+/g) ?? [];
  expect([...addresses].sort()).toEqual([...new Set(addresses)].sort());
});

describe("what programs cite stands in docs/sources.md", () => {
  for (const { id, sources, evidenceMark } of library)
    test(id, () => {
      expect(ids).toEqual(expect.arrayContaining([...sources]));
      if (evidenceMark === "D") expect(sources).toContain("team-choice");
    });
  for (const { id, sources } of templates) test(id, () => expect(ids).toEqual(expect.arrayContaining([...sources])));
});
