import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

let folder = "";
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "triage-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const root = new URL("..", import.meta.url);
const caseText = (id: string): string => readFileSync(new URL(`lib/triage/cases/${id}.json`, root), "utf8");
const oneLine = (id: string): string => JSON.stringify(JSON.parse(caseText(id)).timeline);
const casePath = (id: string): string => `lib/triage/cases/${id}.json`;
const triage = (args: string[], input = "") =>
  spawnSync(process.execPath, ["--import", "tsx", "scripts/triage.ts", ...args], {
    cwd: root,
    input,
    encoding: "utf8",
  });
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const P10 = '{"tier":"watch","rules":["W2"],"changesOn":"2026-06-07"}\n';
const B24 = '{"tier":"none","rules":[],"changesOn":null}\n';

describe("npm run triage", { timeout: 60_000 }, () => {
  test("prints one line for each file, in their order", () => {
    const { status, stdout, stderr } = triage([casePath("P10"), casePath("B24")]);
    expect([status, stdout, stderr]).toEqual([0, P10 + B24, ""]);
  });

  test("reads JSON lines, bare or in a wrapper, from standard input", () => {
    const input = `${oneLine("P10")}\n\n${JSON.stringify({ timeline: JSON.parse(oneLine("B24")) })}\n`;
    const { status, stdout } = triage(["-"], input);
    expect([status, stdout]).toEqual([0, P10 + B24]);
  });

  test("refuses bad input with its file, line and path, and still prints the good", () => {
    const bad = file(
      "bad.jsonl",
      `{"asOf":"2026-06-01","checkIns":[{"date":"2026-02-30"}]}\n${oneLine("P10")}\n{"asOf"\n`,
    );
    const { status, stdout, stderr } = triage([bad, casePath("B24")]);
    expect([status, stdout]).toEqual([2, P10 + B24]);
    expect(stderr).toMatch(/bad\.jsonl:1: checkIns\[0\]\.date: /);
    expect(stderr).toMatch(/bad\.jsonl:3: not JSON/);
  });

  test("refuses a file that is not there, text that is no JSON, and nothing at all", () => {
    expect(triage([join(folder, "none.json")])).toMatchObject({ status: 2, stdout: "" });
    expect(triage(["-"], "hello\nworld")).toMatchObject({ status: 2, stdout: "" });
    expect(triage(["-"], "")).toMatchObject({ status: 2, stdout: "" });
    expect(triage([])).toMatchObject({ status: 2, stdout: "" });
    expect(triage(["--explian", casePath("P10")]).stderr).toContain("--explian");
  });

  test("explains a match by sentence, rule, source, entries, missing and what clears it", () => {
    const { status, stdout } = triage(["--explain", casePath("V40")]);
    expect(status).toBe(0);
    for (const part of ["1 safety question has no current answer.", "Rule:", "Source:", "Entry:", "Clears when:"])
      expect(stdout).toContain(part);
    expect(stdout).toContain("Missing: numbness between the legs: declined");
  });
});
