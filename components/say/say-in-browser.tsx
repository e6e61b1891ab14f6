"use client";

import { browserWords } from "#words";
import { createContext, useContext, type ReactNode } from "react";
import type { Language } from "@/lib/language";
import { ENGLISH, sayIn, type Say } from "@/lib/say";

const Voice = createContext<Say>(ENGLISH);
const voices: Partial<Record<Language, Say>> = { en: ENGLISH };

/** Gives everything below the page's language. */
export const Speaks = ({ language, children }: { language: Language; children: ReactNode }) => (
  <Voice value={(voices[language] ??= sayIn(language, browserWords(language)))}>{children}</Voice>
);

/** The voice of this page. In components of the server it is say-on-server.ts that answers. */
export const useSay = (): Say => useContext(Voice);
