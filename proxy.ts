import { NextResponse, type NextRequest } from "next/server";
import { randomBytes } from "node:crypto";

/** Sets headers and nothing else: who may see what is decided where the data is read, never here. */
export function proxy(request: NextRequest) {
  const nonce = randomBytes(16).toString("base64");
  const dev = process.env.NODE_ENV === "development";
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    // The quiet sound that keeps a session's clock going behind a locked screen is made in the page.
    "media-src 'self' blob:",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    // Without these 'strict-dynamic' would refuse the service worker.
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  // Overwritten, never taken over: only for coming back after signing in (lib/ctx.server.ts).
  headers.set("x-plumbline-path", request.nextUrl.pathname + request.nextUrl.search);
  if (isUnseen(request)) headers.set("x-plumbline-unseen", "1");
  else headers.delete("x-plumbline-unseen");
  const response = NextResponse.next({ request: { headers } });
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  // A photo says itself how long it may be kept: its address changes with it.
  const { pathname } = request.nextUrl;
  if (!pathname.startsWith("/exercises/photo/"))
    response.headers.set("cache-control", pathname === "/api/live" ? NOT_HELD_BACK : NOT_KEPT);
  response.headers.set("content-security-policy", policy);
  if ((process.env.NEXTAUTH_URL ?? "").startsWith("https://"))
    response.headers.set("strict-transport-security", "max-age=31536000; includeSubDomains");
  return response;
}

/** Whether the answer will be on nobody's screen: a browser says so when it fetches ahead. The router's own fetching ahead draws no page. */
const isUnseen = ({ method, headers }: NextRequest) =>
  method === "HEAD" ||
  ["sec-purpose", "purpose", "x-purpose", "x-moz"].some((name) => headers.get(name)?.includes("prefetch"));

const NOT_KEPT = "private, no-store";
/** A stream of lines: compressed, each would wait for the next. */
const NOT_HELD_BACK = "private, no-store, no-transform";
const HEADERS = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  // Not "no-referrer": a browser then posts forms with `Origin: null`, and the origin check would refuse them.
  "referrer-policy": "same-origin",
  "permissions-policy": "geolocation=(), camera=(), microphone=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

export const config = {
  matcher: ["/((?!_next/static|_next/image|favicon.ico|icon.svg|icons/|manifest.webmanifest|sw.js).*)"],
};
