export const LANGUAGES = ["en", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Those in which everything is said: a page half in another language would be worse than one in English. */
export const OFFERED: readonly Language[] = ["en"];

/** Each language by its own name, for whoever cannot read the present one. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: "English", de: "Deutsch" };

/** Which way a language is written. Style sheets name start and end alone, so that a page turns with it. */
export const DIRECTIONS: Record<Language, "ltr" | "rtl"> = { en: "ltr", de: "ltr" };

/** Holds the language chosen on this device, so that a page can be drawn in it before anything is read. */
export const LANGUAGE_COOKIE = "plumbline-language";

/**
 * The language to answer in: the one chosen, else the first of what the browser asks for that there is, else English.
 * Shape  ("de", "fr;q=0.9, en") -> "de"; the second is an Accept-Language header.
 */
export function languageFor(
  chosen: string | null | undefined,
  asked: string | null | undefined,
  offered: readonly Language[] = OFFERED,
): Language {
  const isOffered = (text: unknown): text is Language => offered.some((language) => language === text);
  if (isOffered(chosen)) return chosen;
  const wishes = (asked ?? "")
    .slice(0, 500)
    .split(",")
    .map((wish) => {
      const [range = "", ...parameters] = wish.trim().toLowerCase().split(";");
      const weight = parameters.map((each) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(each)?.[1]).find(Boolean);
      return { language: range.split("-")[0], weight: Number(weight ?? 1) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wishes.map(({ language }) => language).find(isOffered) ?? "en";
}
