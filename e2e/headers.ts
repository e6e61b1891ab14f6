/** What the router of a page sends, and what has been used to walk around a door. */
export const ROUTER: Record<string, string>[] = [
  { rsc: "1" },
  { rsc: "1", "next-router-prefetch": "1" },
  { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
  { "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware" },
  { "next-resume": "1" },
];

/** A form that some other page sends, whatever it says of itself. */
export const FROM_ELSEWHERE: Record<string, string>[] = [
  { origin: "" },
  { origin: "https://evil.example" },
  { origin: "null" },
  { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
  { origin: "http://localhost.evil.example" },
];
