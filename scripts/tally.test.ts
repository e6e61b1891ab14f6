import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { playwrightTally, vitestTally } from "./tally.mjs";

const dir = fs.mkdtempSync(path.join(os.tmpdir(), "plumbline-tally-"));
afterAll(() => fs.rmSync(dir, { recursive: true }));
const file = (report: unknown) => {
  const name = path.join(dir, "report.json");
  fs.writeFileSync(name, JSON.stringify(report));
  return name;
};
const suite = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});
const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };

test("what did not run counts as failed", () => {
  const report = { testResults: [suite("passed", "passed", "skipped", "todo"), suite("failed", "passed", "failed")] };
  expect(vitestTally(file(report), 1)).toEqual({ passed: 2, failed: 3 });
  expect(playwrightTally(file({ stats: { ...stats, flaky: 1, skipped: 2 } }), 0)).toEqual({ passed: 5, failed: 3 });
});

test("a file that cannot be loaded counts as failed, though no test in it did", () => {
  expect(vitestTally(file({ testResults: [suite("failed"), suite("passed", "passed")] }), 1)).toEqual({
    passed: 1,
    failed: 1,
  });
  expect(playwrightTally(file({ stats, errors: [{ message: "no server" }] }), 1)).toEqual({ passed: 5, failed: 1 });
});

test("a runner that crashes counts as failed", () => {
  expect(vitestTally(path.join(dir, "absent.json"), 0)).toEqual({ passed: 0, failed: 1 });
  expect(playwrightTally(path.join(dir, "absent.json"), 137)).toEqual({ passed: 0, failed: 1 });
  expect(vitestTally(file({ testResults: [suite("passed", "passed")] }), 1)).toEqual({ passed: 1, failed: 1 });
});
