import type { Language } from "@/lib/language";
import type { Words } from "@/lib/say";

/** What the page's own script of words left here (app/words), before anything else ran. */
export const browserWords = (language: Language): Words =>
  (globalThis as { plumblineWords?: Partial<Record<Language, Words>> }).plumblineWords?.[language] ?? {};
