import fs from "node:fs";

/** Counts of one part of the tests. A crash counts as a failure, and so does whatever did not run. */
export const counted = (passed, failed) => ({ passed, failed });

/** Reads vitest's JSON. `code` is how the runner ended. */
export function vitestTally(file, code) {
  const report = read(file);
  if (!report) return counted(0, 1);
  const tests = report.testResults.flatMap((suite) => suite.assertionResults);
  const passed = tests.filter((test) => test.status === "passed").length;
  const broken = report.testResults.filter(
    (suite) => suite.status === "failed" && suite.assertionResults.every(isPassed),
  );
  return honest(counted(passed, tests.length - passed + broken.length), code);
}

/** Reads Playwright's JSON: a flaky story has failed once, a skipped one has not been told. */
export function playwrightTally(file, code) {
  const report = read(file);
  if (!report) return counted(0, 1);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return honest(counted(expected, unexpected + flaky + skipped + (report.errors ?? []).length), code);
}

/** A runner that ends badly without naming a failure has failed all the same. */
const honest = ({ passed, failed }, code) => counted(passed, code !== 0 && failed === 0 ? 1 : failed);
const isPassed = (test) => test.status === "passed";

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
