import fs from "node:fs";
import path from "node:path";
import { defineConfig } from "@playwright/test";

type Browser = { path: string; args: string[]; env: Record<string, string> };

/** Chosen by scripts/browser.mjs; without it Playwright's own serves. */
const choice = path.join(import.meta.dirname, ".test/browser.json");
const browser = fs.existsSync(choice) ? (JSON.parse(fs.readFileSync(choice, "utf8")) as Browser) : undefined;

// The letters of the stories, away from those of the demo.
process.env.PLUMBLINE_MAIL_DIR ??= path.join(import.meta.dirname, ".test/mail");

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.ts",
  globalSetup: "./e2e/start-server.ts",
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  outputDir: "test-results",
  use: {
    baseURL: process.env.BASE_URL,
    locale: "en-GB",
    trace: "retain-on-failure",
    launchOptions: browser && {
      executablePath: browser.path,
      args: browser.args,
      env: { ...(process.env as Record<string, string>), ...browser.env },
    },
  },
  projects: [
    // A story runs at both widths unless its tag names one.
    {
      name: "phone",
      grepInvert: /@desktop/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    { name: "desktop", grepInvert: /@phone/, use: { viewport: { width: 1380, height: 900 } } },
  ],
});
