import type { Language } from "@/lib/language";
import type { Words } from "@/lib/say";
import { GERMAN_IN_BROWSER } from "@/messages/german";

/** What a browser will know when it takes this page over: no more, so that both draw the same. */
export const browserWords = (language: Language): Words => (language === "de" ? GERMAN_IN_BROWSER : {});
