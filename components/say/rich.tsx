import { createElement, Fragment, type ReactNode } from "react";
import type { Say } from "@/lib/say";
import type { Places, Sentence } from "@/lib/said";

type Tags<S extends string> = S extends `${string}</${infer Tag}>${infer Rest}` ? Tag | Tags<Rest> : never;
type Parts<S extends string> = Record<Places<S>, ReactNode> & Record<Tags<S>, (text: string) => ReactNode>;

const PART = /<(\w+)>(.*?)<\/\1>|\{(\w+)\}/g;

/**
 * A sentence with marked-up parts, whose order is the language's own.
 * Shape  (say, "Read <link>the rules</link> of {name}.", { link: (text) => <a href="/rules">{text}</a>, name: <b>Ana</b> })
 */
export function rich<S extends Sentence>(say: Say, sentence: S, parts: Parts<S>): ReactNode {
  const text = say.told(sentence);
  const known = parts as Record<string, ReactNode | ((text: string) => ReactNode)>;
  const drawn: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(PART)) {
    const [whole, tag, inner = "", place] = match;
    const part = known[tag ?? place!];
    drawn.push(text.slice(from, match.index), typeof part === "function" ? part(inner) : part);
    from = match.index + whole.length;
  }
  return createElement(Fragment, null, ...drawn, text.slice(from));
}
