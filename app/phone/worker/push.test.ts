import { afterEach, expect, test, vi } from "vitest";
import { listenToPush } from "./push";
import type { Scope } from "./scope";

afterEach(() => void vi.unstubAllGlobals());

/** A worker's surroundings of a few lines: what is shown, and where it leads. */
function surroundings({ pages = [] as string[], endpoint = "https://push.example.com/1" as string | null } = {}) {
  const shown: { title: string; options: Record<string, unknown> }[] = [];
  const went: string[] = [];
  const listeners: Record<string, (event: object) => void> = {};
  const open = pages.map(() => ({
    navigate: async (path: string) => (went.push(path), { focus: async () => went.push("focus") }),
  }));
  const scope = {
    addEventListener: (kind: string, listener: (event: object) => void) => (listeners[kind] = listener),
    clients: { matchAll: async () => open, openWindow: async (path: string) => went.push(`new ${path}`) },
    registration: {
      pushManager: { getSubscription: async () => endpoint && { endpoint } },
      showNotification: async (title: string, options: Record<string, unknown>) => void shown.push({ title, options }),
    },
  };
  listenToPush(scope as unknown as Scope);
  const happens = async (kind: string, event: object = {}) => {
    let work: Promise<unknown> = Promise.resolve();
    listeners[kind]!({ ...event, waitUntil: (given: Promise<unknown>) => (work = given) });
    await work;
  };
  const tap = (action: string, data: unknown = "/today") =>
    happens("notificationclick", { action, notification: { data, close: () => {} } });
  return { shown, went, happens, tap };
}

test("a push shows one line that can be stopped by one tap, whatever it carries, and a second takes its place", async () => {
  const { shown, happens } = surroundings();
  await happens("push", { data: { text: () => "knee pain" } });
  await happens("push");
  expect(shown).toHaveLength(2);
  for (const { title, options } of shown) {
    expect(title).toBe("A moment for your log today");
    expect(options).toMatchObject({ tag: "plumbline", actions: [{ action: "stop", title: "Stop reminders" }] });
    expect(JSON.stringify(options)).not.toContain("pain");
  }
});

test("a tap leads to today, in the page that is open if there is one, and never out of Plumbline", async () => {
  const open = surroundings({ pages: ["/week"] });
  await open.tap("");
  expect(open.went).toEqual(["/today", "focus"]);
  const closed = surroundings();
  await closed.tap("", "https://evil.example");
  expect(closed.went).toEqual(["new /today"]);
});

test("stopping posts where the device is reached, and says whether it is stopped", async () => {
  const posts: unknown[] = [];
  for (const [answer, title] of [
    [async () => new Response(null, { status: 200 }), "Reminders are stopped"],
    [async () => new Response(null, { status: 503 }), "Not stopped yet"],
    [() => Promise.reject(new Error("no network")), "Not stopped yet"],
  ] as const) {
    vi.stubGlobal("fetch", (path: string, init: RequestInit) => (posts.push([path, init.body]), answer()));
    const { shown, tap } = surroundings();
    await tap("stop");
    expect(shown.map((each) => each.title)).toEqual([title]);
    expect(shown[0]!.options.actions).toEqual([]);
  }
  expect(posts[0]).toEqual(["/api/reminders/stop-device", '{"endpoint":"https://push.example.com/1"}']);
});
