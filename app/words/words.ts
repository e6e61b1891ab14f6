import { createHash } from "node:crypto";
import { GERMAN_IN_BROWSER } from "@/messages/german";

const SCRIPT = `plumblineWords={de:${JSON.stringify(GERMAN_IN_BROWSER)}}`;
const FILE = `de.${createHash("sha256").update(SCRIPT).digest("base64url").slice(0, 12)}.js`;

export const wordsScript = (_language: "de"): string => SCRIPT;
export const wordsFile = (_language: "de"): string => FILE;
