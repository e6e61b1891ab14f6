/** What a service worker finds around it, as far as ours uses it. */
export type Waits = Event & { waitUntil(work: Promise<unknown>): void };
export type Fetches = Waits & {
  request: Request;
  preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
};
export type Scope = {
  addEventListener(kind: "install" | "activate", listener: (event: Waits) => void): void;
  addEventListener(kind: "fetch", listener: (event: Fetches) => void): void;
  addEventListener(kind: "sync", listener: (event: Waits & { tag: string }) => void): void;
  location: Location;
  clients: { claim(): Promise<void> };
  registration: { navigationPreload?: { enable(): Promise<void> } };
};
