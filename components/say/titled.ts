import type { Metadata } from "next";
import type { Sentence } from "@/lib/said";
import { readSay } from "./say-on-server";

/** A page's `generateMetadata` that gives its title in the reader's language. */
export const titled = (title: Sentence) => async (): Promise<Metadata> => ({ title: (await readSay()).told(title) });
