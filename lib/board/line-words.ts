import { storedWords, type Shown } from "@/lib/flags/stored-words";
import type { Say } from "@/lib/say";
import { SOURCE_MARK, type Line } from "./board-line";

/**
 * A line of the board in the reader's language.
 * Shape  -> the sentence ("" when there is none), its language where that is not the page's own, and "S1 v1 · source".
 */
export function lineWords(
  say: Say,
  { sentence, said, source }: Pick<Line, "sentence" | "said" | "source">,
): { sentence: string; lang: Shown["lang"]; source: string } {
  const { text, lang } = sentence === "" ? { text: "", lang: undefined } : storedWords(say, said ?? sentence);
  const mark = source.indexOf(SOURCE_MARK);
  const label = mark < 0 ? "" : source.slice(mark + SOURCE_MARK.length);
  return { sentence: text, lang, source: label === "" ? source : source.slice(0, -label.length) + say.told(label) };
}
