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

/** Every text that stands in a file as it is: what is said, and the names of a table's rows. */
function textsOf(file: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.ES2022));
  return texts;
}

const sources = filesIn("app", "components", "lib");
const used = new Set(sources.flatMap(textsOf));
const sent = [...sentWith([...clients, path.join(root, "app/phone/worker/worker.ts")])];
const usedInBrowser = new Set(sent.flatMap(textsOf));

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
    expect(entries.map(({ sentence }) => sentence).filter((sentence) => !used.has(sentence))).toEqual([]);
  });

  it("is sent to browsers when a file that they load says it, and never else", () => {
    const sentences = entries.map(({ sentence }) => sentence);
    expect(sentences.filter((sentence) => usedInBrowser.has(sentence)).sort()).toEqual(
      Object.keys(GERMAN_IN_BROWSER).sort(),
    );
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
