import { cookies, headers } from "next/headers";
import { cache, use } from "react";
import { LANGUAGE_COOKIE, languageFor, type Language } from "@/lib/language";
import { ENGLISH, sayIn, type Say } from "@/lib/say";
import { GERMAN } from "@/messages/german";

const VOICES: Record<Language, Say> = { en: ENGLISH, de: sayIn("de", GERMAN) };

/** The voice of a language, with every sentence. */
export const voiceOf = (language: Language): Say => VOICES[language];

/** The language of this request: as chosen on this device, else as its browser asks. */
export const readLanguage = cache(async (): Promise<Language> => {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value;
  return languageFor(chosen, (await headers()).get("accept-language"));
});

/** The voice of this request, for components that wait, actions and routes. */
export const readSay = cache(async (): Promise<Say> => voiceOf(await readLanguage()));

/** The voice of this request, for components of the server that do not wait. In a browser it is say-in-browser.tsx that answers. */
export const useSay = (): Say => use(readSay());
