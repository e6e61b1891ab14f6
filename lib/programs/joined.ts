import { said, type Sayable, type SaidSentence } from "@/lib/said";

const WITH = {
  ", ": "{before}, {after}",
  " · ": "{before} · {after}",
  " ": "{before} {after}",
} as const;

/** Parts one after the other, each said in the reader's language. Errors RangeError where there is none. */
export function joined(parts: readonly Sayable[], by: keyof typeof WITH): Sayable {
  const [first, ...rest] = parts;
  if (first === undefined) throw new RangeError("nothing to join");
  return rest.reduce<Sayable>((before, after) => said(WITH[by], { before, after }), first);
}

/** A name within a sentence: of the library in the reader's language, of the club's own as it was given. */
export const named = (name: string): SaidSentence => ({ sentence: name });
