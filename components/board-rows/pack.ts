/**
 * A page's HTML travels twice, drawn and as data for React; as data with what its rows have in common said once.
 * Shape  (HTML without "^", at most 26 parts) -> the HTML with "^A" for the first part, "^B" for the second, and so on.
 */
export function pack(html: string, parts: readonly string[]): string {
  const longestFirst = [...parts].sort((a, b) => b.length - a.length);
  const any = new RegExp(longestFirst.map((part) => part.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&")).join("|"), "g");
  const signs = new Map(parts.map((part, at) => [part, `^${String.fromCharCode(A + at)}`]));
  return html.replace(any, (part) => signs.get(part)!);
}

export const unpack = (packed: string, parts: readonly string[]): string =>
  packed.replace(/\^([A-Z])/g, (_, letter: string) => parts[letter.charCodeAt(0) - A] ?? "");

const A = 65;
