import { markup } from "@/components/markup";

/** What `earlyKeys` holds until the page's own code has come; then null. */
type Held = { earlyKeys?: string[] | null };

/** A script for the page itself: it holds the board's keys that are pressed before the page's own code has come. */
export const earlyKeys = markup`window.earlyKeys = [];
addEventListener("keydown", ({ key, target, ctrlKey, metaKey, altKey }) => {
  const typed = key === "Enter" ? target !== document.body : target.closest("input, select, textarea");
  if (!ctrlKey && !metaKey && !altKey && !typed && ["j", "k", "r", "?", "Enter"].includes(key)) window.earlyKeys?.push(key);
});`;

/** The keys held so far, oldest first; from now on none are. */
export function takeEarlyKeys(): string[] {
  const held = window as Held;
  const keys = held.earlyKeys ?? [];
  held.earlyKeys = null;
  return keys;
}
