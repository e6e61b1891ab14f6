import { chromium, type Browser, type CDPSession } from "@playwright/test";
import { pickBrowser } from "../browser.mjs";

const SLOWER = 4;
const ROUNDS = 5;
/** A slow phone network: 400 ms there and back, 1.6 Mbit/s down, 0.75 up. */
const NETWORK = { offline: false, latency: 400, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** Milliseconds, except `shift`; each the median of five fresh loads. */
export type PhoneFigures = {
  largestPaintMs: number;
  shift: number;
  /** From the tap on "Save the day" until the entry is stored on the phone. */
  onPhoneMs: number;
  /** The slowest of the taps and keys of an ordinary log, until the next frame. */
  interactionMs: number;
  /** Until Today can be seen with the network gone. */
  offlineMs: number;
};

/** Today as a slow phone has it: opened, an ordinary log written, and opened again without network. */
export async function measurePhone(url: string, cookie: string): Promise<PhoneFigures> {
  const { path, args, env } = (await pickBrowser()) as { path: string; args: string[]; env: Record<string, string> };
  const all = { ...(process.env as Record<string, string>), ...env };
  const browser = await chromium.launch({ executablePath: path, args, env: all });
  try {
    const rounds: PhoneFigures[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await oneRound(browser, url, cookie));
    const middle = (name: keyof PhoneFigures) => rounds.map((round) => round[name]).sort((a, b) => a - b)[ROUNDS >> 1]!;
    return {
      largestPaintMs: middle("largestPaintMs"),
      shift: middle("shift"),
      onPhoneMs: middle("onPhoneMs"),
      interactionMs: middle("interactionMs"),
      offlineMs: middle("offlineMs"),
    };
  } finally {
    await browser.close();
  }
}

async function oneRound(browser: Browser, url: string, cookie: string): Promise<PhoneFigures> {
  const [name = "", value = ""] = cookie.split(/=(.*)/s);
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  const phone = await context.newCDPSession(page);
  await slow(phone);
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: "load" });
  const look = page.getByRole("button", { name: "Save the day" });
  await look.waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 60_000 });
  const { paint, shift } = await page.evaluate(() => (globalThis as unknown as { told: Told }).told);

  await page.locator('input[name="backPain"][value="3"]').locator("xpath=..").tap();
  await page.evaluate(() => {
    const save = [...document.querySelectorAll("button")].find((each) => each.textContent === "Save the day");
    save!.addEventListener("click", () => performance.mark("tapped"), { capture: true });
  });
  await look.tap();
  await page.waitForFunction(() => performance.getEntriesByName("plumbline:on-phone").length > 0);
  const onPhoneMs = await page.evaluate(
    () =>
      performance.getEntriesByName("plumbline:on-phone")[0]!.startTime -
      performance.getEntriesByName("tapped")[0]!.startTime,
  );
  const { slowest } = await page.evaluate(() => (globalThis as unknown as { told: Told }).told);
  await page.waitForURL(/saved=/, { timeout: 30_000 });

  await context.setOffline(true);
  const again = await context.newPage();
  await again.addInitScript(observe);
  await again.goto(url);
  await again.getByRole("heading", { name: "Today" }).waitFor();
  const offlineMs = await again.evaluate(() => performance.now());
  await context.close();
  return { largestPaintMs: paint, shift, onPhoneMs, interactionMs: slowest, offlineMs };
}

type Told = { paint: number; shift: number; slowest: number };

async function slow(phone: CDPSession) {
  await phone.send("Network.enable");
  await phone.send("Network.emulateNetworkConditions", NETWORK);
  await phone.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
}

/** Runs in the page, before all else. */
function observe() {
  const told = { paint: 0, shift: 0, slowest: 0 };
  (globalThis as unknown as { told: Told }).told = told;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) told.paint = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) told.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    // Without an id it is nobody's tap: a pointer that rests where the page was drawn is one too.
    for (const { duration, interactionId } of list.getEntries() as (PerformanceEntry & { interactionId?: number })[])
      if (interactionId) told.slowest = Math.max(told.slowest, duration);
  }).observe({ type: "event", buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}
