import { send } from "../sender";
import { SHARE_PATH, SHARED_FILES, SHARED_KEPT, SHARED_MISSED } from "../share-path";
import { keepShared } from "../shared";
import { openVault, ownerOf } from "../vault";
import { assetsIn } from "./assets";
import { listenToPush } from "./push";
import type { Scope } from "./scope";

declare const BUILD: string;
const scope = globalThis as unknown as Scope;

const CACHE = `plumbline-${BUILD}`;
const SHELL = "/offline";
/** Pages that hold nobody's data: only these are kept as they are. */
const KEPT_PAGES = [SHELL, "/help-now"];
/** Screens on which an athlete writes: the shell draws them. */
const WRITTEN_ON = /^\/(?:today|week|session|day\/[\d-]+)?$/;
/** How long a page may take before the shell is shown instead; it goes on being awaited no further. */
const PATIENCE_MS = 2_000;

// Not taken over at once: a page that is open goes on with the scripts it was made with.
scope.addEventListener("install", (event) => event.waitUntil(keepShell()));
scope.addEventListener("activate", (event) => event.waitUntil(takeOver()));
scope.addEventListener("sync", (event) => {
  if (event.tag === "plumbline-send") event.waitUntil(sendWaiting());
});
listenToPush(scope);
scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method === "POST" && origin === scope.location.origin && pathname === SHARE_PATH)
    event.respondWith(takeFiles(request));
  if (request.method !== "GET" || origin !== scope.location.origin) return;
  if (pathname.startsWith("/_next/static/")) event.respondWith(fromCache(request));
  else if (request.mode === "navigate") event.respondWith(page(request, pathname, event.preloadResponse));
});

async function keepShell() {
  const cache = await caches.open(CACHE);
  const wanted = new Set<string>();
  for (const path of KEPT_PAGES) {
    const response = await fetch(path, { credentials: "omit", cache: "no-store" });
    if (!response.ok) throw new Error(`The page ${path} did not come.`);
    await cache.put(path, response.clone());
    for (const asset of assetsIn(await response.text())) wanted.add(asset);
  }
  for (const asset of wanted) {
    const response = await fetch(asset);
    if (!response.ok) throw new Error(`A part of the app did not come: ${asset}`);
    await cache.put(asset, response.clone());
    if (asset.endsWith(".css")) for (const font of assetsIn(cssPaths(await response.text(), asset))) wanted.add(font);
  }
}

/** Addresses in a style sheet are relative to it. */
const cssPaths = (css: string, sheet: string) =>
  [...css.matchAll(/url\(["']?([^"')]+)/g)].map(([, url]) => new URL(url!, `https://host${sheet}`).pathname).join("\n");

async function takeOver() {
  for (const name of await caches.keys())
    if (name.startsWith("plumbline-") && name !== CACHE) await caches.delete(name);
  await scope.registration.navigationPreload?.enable();
  await scope.clients.claim();
}

/** Scripts and styles have their content in their name: one that is here is the right one. */
async function fromCache(request: Request): Promise<Response> {
  const known = await caches.match(request.url);
  if (known) return known;
  const response = await fetch(request);
  if (response.ok) await caches.open(CACHE).then((cache) => cache.put(request.url, response.clone()));
  return response;
}

/** The page as the server has it, or when no answer comes the shell, which knows what the phone knows. */
async function page(request: Request, pathname: string, preload: Promise<Response | undefined>): Promise<Response> {
  const kept = await caches.match(KEPT_PAGES.includes(pathname) ? pathname : SHELL);
  const answer = preload.then((response) => response ?? fetch(request));
  if (!kept) return answer;
  // A server in trouble can still be written for: the shell keeps what it cannot take.
  const shown = answer.then((response) =>
    response.status >= 500 && WRITTEN_ON.test(pathname) ? kept.clone() : response,
  );
  if (!WRITTEN_ON.test(pathname)) return shown.catch(() => kept.clone());
  const slow = new Promise<Response>((done) => setTimeout(() => done(kept.clone()), PATIENCE_MS));
  return Promise.race([shown.catch(() => kept.clone()), slow]);
}

/** Files from the share sheet stay on this phone until their reader looks at what would become of them. */
async function takeFiles(request: Request): Promise<Response> {
  const form = await request.formData();
  const files = form.getAll(SHARED_FILES).filter((each): each is File => each instanceof File && each.size > 0);
  const kept = await openVault()
    .then(async (vault) => {
      const isKept = await keepShared(vault, files);
      vault.db.close();
      return isKept;
    })
    .catch(() => false);
  return Response.redirect(kept ? SHARED_KEPT : SHARED_MISSED, 303);
}

async function sendWaiting() {
  const vault = await openVault();
  const owner = await ownerOf(vault);
  const round = owner && (await send(vault, owner));
  vault.db.close();
  // Thrown, so that the browser tries again later.
  if (round && (round.status === "offline" || round.status === "not-saved")) throw new Error("Not sent yet.");
}
