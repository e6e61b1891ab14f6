export type Tally = { passed: number; failed: number };
export function counted(passed: number, failed: number): Tally;
/** Reads vitest's JSON report; `code` is how the runner ended. */
export function vitestTally(file: string, code: number): Tally;
/** Reads Playwright's JSON report; `code` is how the runner ended. */
export function playwrightTally(file: string, code: number): Tally;
