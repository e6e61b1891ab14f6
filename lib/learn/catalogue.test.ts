import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { exerciseById } from "@/lib/programs/library";
import { templates } from "@/lib/programs/templates";
import { RULES } from "@/lib/triage/rules/rules";
import { topicBySlug, topics } from "./topics";

const root = path.join(import.meta.dirname, "../..");
const page = readFileSync(path.join(root, "docs/catalogue.md"), "utf8");
const CLAIMS = Array.from({ length: 94 }, (_, i) => `C${i + 1}`);

type Row = { claims: string[]; inShort: string; became: string };
const rows: Row[] = page
  .split("\n")
  .filter((line) => /^\| C\d/.test(line))
  .map((line) => {
    const [, claims = "", inShort = "", became = "", ...rest] = line.split("|").map((cell) => cell.trim());
    expect(rest).toEqual([""]);
    return { claims: claims.split(", "), inShort, became };
  });

/** What a row names: each piece of code with the word before it, a field with the file it is in. */
const named = ({ became }: Row) =>
  [...became.matchAll(/(\S+) `([^`]+)`(?: in `([^`]+)`)?/g)].map(([, kind = "", name = "", file]) => ({
    kind,
    name,
    file,
  }));
const pagesOf = (row: Row) => named(row).flatMap(({ kind, name }) => (kind === "page" ? name : []));

const stands: Record<string, (name: string, file?: string) => boolean> = {
  page: (name) => {
    const [, slug = "", passage] = /^\/learn\/([a-z-]+)#([a-z-]+)$/.exec(name) ?? [];
    return !!topicBySlug(slug)?.passages.some(({ id }) => id === passage);
  },
  rule: (name) => RULES.some(({ id }) => id === name),
  exercise: (name) => exerciseById(name) !== null,
  template: (name) => templates.some(({ id }) => id === name),
  file: (name) => existsSync(path.join(root, name)),
  field: (name, file = "") =>
    existsSync(path.join(root, file)) &&
    new RegExp(`(?<![\\w-])${name.replaceAll(".", "\\.")}(?![\\w-])`).test(readFileSync(path.join(root, file), "utf8")),
};

test("each of the 94 claims stands in the table once", () => {
  const numberOf = (claim: string) => Number(claim.slice(1));
  expect(rows.flatMap(({ claims }) => claims).sort((a, b) => numberOf(a) - numberOf(b))).toEqual(CLAIMS);
});

describe.each(rows)("$claims", (row) => {
  test("became something that exists, is not there yet, or is left out with the reason", () => {
    expect(row.inShort).not.toBe("");
    const reasons = [...row.became.matchAll(/\b(?:not yet|left out): ([^;]+)/g)].map(([, reason = ""]) =>
      reason.trim(),
    );
    expect(named(row).length + reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(reason.length, row.became).toBeGreaterThan(10);
    for (const { kind, name, file } of named(row)) {
      expect(Object.keys(stands), `${kind} ${name}`).toContain(kind);
      expect(stands[kind]!(name, file), `${kind} ${name} ${file ?? ""}`).toBe(true);
    }
    // No piece of code may slip by unread.
    expect(named(row).reduce((sum, { file }) => sum + (file ? 2 : 1), 0)).toBe(row.became.split("`").length >> 1);
  });

  test("names the very passages that answer it", () => {
    const answering = topics.flatMap(({ slug, passages }) =>
      passages
        .filter(({ claims }) => claims.some((claim) => row.claims.includes(claim)))
        .map(({ id }) => `/learn/${slug}#${id}`),
    );
    expect(pagesOf(row).sort()).toEqual(answering.sort());
  });
});

test("no passage answers a claim that the article does not make", () => {
  for (const claim of topics.flatMap(({ passages }) => passages.flatMap(({ claims }) => claims)))
    expect(CLAIMS).toContain(claim);
});
