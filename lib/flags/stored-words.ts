import type { Say } from "@/lib/say";
import type { Sayable } from "@/lib/said";

/** Text to show, and its language where that is not the page's own. */
export type Shown = { text: string; lang: "en" | undefined };

/**
 * What a receipt or a line of the board has stored, in the reader's language. What was stored before there were other
 * languages is English, and says so.
 */
export function storedWords(say: Say, stored: Sayable): Shown {
  const text = say.told(stored);
  return { text, lang: text === stored && say.language !== "en" ? "en" : undefined };
}
