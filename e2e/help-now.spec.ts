import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { expect, test } from "./fixtures";

const ROOT = path.dirname(import.meta.dirname);

for (const who of [null, "athlete", "physio"])
  test(`help is one tap away ${who ? `for the ${who}` : "before signing in"}`, async ({ open }) => {
    const page = await open(who);
    await page.goto("/");
    await page.getByRole("contentinfo").getByRole("link", { name: "Get help now" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Get help now" })).toBeVisible();
    await expect(page.getByRole("link", { name: "112" })).toHaveAttribute("href", "tel:112");
  });

test(
  "the emergency advice stands while the database is out of reach",
  { tag: "@phone" },
  async ({ open, complaints }) => {
    complaints.expect(/status of 500/);
    const next = path.join(ROOT, "node_modules/next/dist/bin/next");
    const server = spawn(process.execPath, [next, "start", "-p", "0", "-H", "127.0.0.1"], {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "ignore"],
      env: {
        ...process.env,
        NODE_ENV: "production",
        NEXT_DIST_DIR: ".next-test",
        DATABASE_URL: "postgres://nobody@127.0.0.1:1/nothing",
        NEXTAUTH_SECRET: "0123456789abcdef0123456789abcdef-for-this-story",
        NEXTAUTH_URL: "http://127.0.0.1",
      },
    });
    try {
      const address = await addressOf(server.stdout);
      const page = await open(null);
      const response = await page.goto(`${address}/help-now`);
      expect(response!.status()).toBe(200);
      await expect(page.getByText("Get help now if any of these is new")).toBeVisible();
      await page.goto(`${address}/sign-in`);
      await expect(page.getByRole("contentinfo").getByRole("link", { name: "Get help now" })).toBeVisible();
      // What the page fetches ahead would find the server gone.
      await page.close();
    } finally {
      const gone = once(server, "exit");
      server.kill("SIGTERM");
      await gone;
    }
  },
);

/** Where a server that chose its own port listens: one that was free a moment ago may be another story's by now. */
async function addressOf(told: AsyncIterable<Buffer>): Promise<string> {
  let text = "";
  for await (const chunk of told) {
    text += String(chunk);
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
    if (found && text.includes("Ready")) return found;
  }
  throw new Error(`The server ended before it was ready: ${text}`);
}
