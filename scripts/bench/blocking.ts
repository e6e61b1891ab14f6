import { chromium } from "@playwright/test";
import { pickBrowser } from "../browser.mjs";

const SLOWER = 4;
const ROUNDS = 3;

/** Milliseconds beyond 50 of every long task of a page, on a CPU four times slower, until it is idle: the median of three loads. */
export async function blockedMs(url: string, cookie: string): Promise<number> {
  const { path, args, env } = (await pickBrowser()) as { path: string; args: string[]; env: Record<string, string> };
  const browser = await chromium.launch({
    executablePath: path,
    args,
    env: { ...(process.env as Record<string, string>), ...env },
  });
  try {
    const taken: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const context = await browser.newContext({ extraHTTPHeaders: { cookie } });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
      await page.addInitScript(() => {
        const told = globalThis as unknown as { blocked: number };
        told.blocked = 0;
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) told.blocked += Math.max(0, duration - 50);
        }).observe({ type: "longtask", buffered: true });
      });
      await page.goto(url, { waitUntil: "networkidle" });
      taken.push(await page.evaluate(() => (globalThis as unknown as { blocked: number }).blocked));
      await context.close();
    }
    return taken.sort((a, b) => a - b)[ROUNDS >> 1]!;
  } finally {
    await browser.close();
  }
}
