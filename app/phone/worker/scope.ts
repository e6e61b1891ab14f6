/** What a service worker finds around it, as far as ours uses it. */
export type Waits = Event & { waitUntil(work: Promise<unknown>): void };
export type Fetches = Waits & {
  request: Request;
  preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
};
export type Pushed = Pick<Waits, "waitUntil">;
export type Tapped = Pushed & { action: string; notification: { data: unknown; close(): void } };
export type Scope = {
  addEventListener(kind: "install" | "activate", listener: (event: Waits) => void): void;
  addEventListener(kind: "fetch", listener: (event: Fetches) => void): void;
  addEventListener(kind: "sync", listener: (event: Waits & { tag: string }) => void): void;
  addEventListener(kind: "push", listener: (event: Pushed) => void): void;
  addEventListener(kind: "notificationclick", listener: (event: Tapped) => void): void;
  location: Location;
  clients: {
    claim(): Promise<void>;
    matchAll(options: { type: "window" }): Promise<Page[]>;
    openWindow(path: string): Promise<unknown>;
  };
  registration: {
    navigationPreload?: { enable(): Promise<void> };
    pushManager: { getSubscription(): Promise<{ endpoint: string } | null> };
    showNotification(title: string, options: object): Promise<void>;
  };
};
/** An open page; `navigate` gives null, or fails, for one that this worker does not look after. */
export type Page = { navigate(path: string): Promise<Page | null>; focus(): Promise<unknown> };
