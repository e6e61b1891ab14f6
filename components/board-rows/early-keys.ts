import { markup } from "@/components/markup";

/** What `earlyKeys` holds until the page's own code has come; then null. */
type Held = { earlyKeys?: KeyboardEvent[] | null };

/** A script for the page itself: it holds the keys that are pressed before the page's own code has come. */
export const earlyKeys = markup`window.earlyKeys=[];addEventListener("keydown",e=>earlyKeys?.push(e))`;

/** The board's keys among those held so far, oldest first; from now on none are held. */
export function takeEarlyKeys(): string[] {
  const held = window as Held;
  const pressed = held.earlyKeys ?? [];
  held.earlyKeys = null;
  return pressed.filter(isOfBoard).map(({ key }) => key);
}

function isOfBoard({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  // Enter on a link or a button has done its work already.
  const isTaken =
    key === "Enter" ? target !== document.body : (target as Element).closest("input, select, textarea") !== null;
  return !ctrlKey && !metaKey && !altKey && !isTaken && ["j", "k", "r", "?", "Enter"].includes(key);
}
