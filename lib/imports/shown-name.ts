import { said, type SaidSentence } from "@/lib/said";
import type { Say } from "@/lib/say";

/** What stands where the name of a file does: its own, which is said as it is, or words of ours. */
export type FileName = string | SaidSentence;

const NAMELESS = said("a file without a name");

/** The last part of a path, without what nobody should see in a name. */
export const shownName = (path: string): FileName =>
  (path.replaceAll("\\", "/").split("/").filter(Boolean).at(-1) ?? "").replace(/\p{C}/gu, "").slice(0, 80).trim() ||
  NAMELESS;

/** A row of a list. */
export const rowName = (file: FileName, row: number): SaidSentence => said("{file}, row {row}", { file, row });

/** A name for a reader. */
export const nameIn = (say: Say, name: FileName): string => (typeof name === "string" ? name : say.told(name));
