import { expect, test, vi } from "vitest";
import { sealSession, sidIn } from "./auth.server";

test("a cookie opens to its session again and again, and one sign changed opens to nothing", async () => {
  vi.stubEnv("NEXTAUTH_SECRET", "s".repeat(40));
  const cookie = await sealSession("sid-of-a-session");
  const changed = cookie.slice(0, -3) + (cookie.at(-3) === "A" ? "B" : "A") + cookie.slice(-2);
  for (let n = 0; n < 3; n += 1) {
    expect(await sidIn(cookie)).toBe("sid-of-a-session");
    expect(await sidIn(changed)).toBeNull();
  }
  expect(await sidIn(undefined)).toBeNull();
});

test("what is remembered of cookies has an end", async () => {
  vi.stubEnv("NEXTAUTH_SECRET", "s".repeat(40));
  const first = await sealSession("first");
  expect(await sidIn(first)).toBe("first");
  for (let n = 0; n < 1_001; n += 1) await sidIn(await sealSession(`sid ${n}`));
  expect(await sidIn(first)).toBe("first");
});
