import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { clients, filesIn, root, sentWith } from "@/app/testing-imports";
import { GERMAN, GERMAN_IN_BROWSER } from "./german";

type Entry = { sentence: string; german: string | { one: string; other: string } };
const entries: Entry[] = Object.entries(GERMAN).map(([sentence, german]) => ({ sentence, german }));
const forms = ({ german }: Entry) => (typeof german === "string" ? [german] : [german.one, german.other]);
const marks = (text: string) => [...new Set(text.match(/\{\w+\}|<\/?\w+>/g))].sort().join(" ");

/** Which sentences stand in files: as they are, or as a template whose constants are filled in. */
function saidIn(files: readonly string[]): (sentence: string) => boolean {
  const texts = new Set<string>();
  const templates: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.add(node.text);
    if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
      if (parts.join("").length > 10) templates.push(new RegExp(`^${parts.map(escaped).join(".+")}$`));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.ES2022));
  // A list of things begins with a capital where it stands alone.
  const begun = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);
  return (sentence) =>
    texts.has(sentence) || texts.has(begun(sentence)) || templates.some((template) => template.test(sentence));
}
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const isUsed = saidIn(filesIn("app", "components", "lib"));
const isUsedInBrowser = saidIn([...sentWith([...clients, path.join(root, "app/phone/worker/worker.ts")])]);

describe("a German sentence", () => {
  it("has the places and marks of the English one, whatever their order", () => {
    const wrong = entries.filter((entry) =>
      forms(entry).some((form, at) => {
        const [here, there] = [marks(form), marks(entry.sentence)];
        // "einer Minute" needs no number.
        return here !== there && !(at === 0 && typeof entry.german === "object" && `${here} {n}`.trim() === there);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("says something, without the meaning that tells its English apart", () => {
    expect(entries.filter((entry) => forms(entry).some((form) => !form.trim() || form.includes(" // ")))).toEqual([]);
  });

  it("stands in one place only", () => {
    const folders = ["browser", "de"].map((folder) => path.join(root, "messages", folder));
    const files = folders.flatMap((folder) => fs.readdirSync(folder).map((name) => path.join(folder, name)));
    const places = new Map<string, string[]>();
    for (const file of files) for (const key of keysOf(file)) places.set(key, [...(places.get(key) ?? []), file]);
    expect([...places].filter(([, where]) => where.length > 1)).toEqual([]);
    expect(places.size).toBe(entries.length);
  });

  it("is of something that is said", () => {
    expect(entries.map(({ sentence }) => sentence).filter((sentence) => !isUsed(sentence))).toEqual([]);
  });

  it("is sent to browsers when a file that they load says it, and never else", () => {
    const sentences = entries.map(({ sentence }) => sentence);
    expect(sentences.filter(isUsedInBrowser).sort()).toEqual(Object.keys(GERMAN_IN_BROWSER).sort());
  });

  it("promises no more than the English one", () => {
    const NEVER = /diagnos|unbedenklich|freigegeben|gesundgeschrieben|geringes risiko|sicher (?:zu )?laufen/i;
    expect(entries.filter((entry) => forms(entry).some((form) => NEVER.test(form)))).toEqual([]);
  });
});

function keysOf(file: string): string[] {
  const keys: string[] = [];
  const visit = (node: ts.Node, depth: number): void => {
    if (ts.isPropertyAssignment(node) && depth === 0) keys.push((node.name as ts.StringLiteral | ts.Identifier).text);
    ts.forEachChild(node, (child) => visit(child, depth + (ts.isPropertyAssignment(node) ? 1 : 0)));
  };
  visit(ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true), 0);
  return keys;
}
