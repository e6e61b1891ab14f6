import { said, type Sayable } from "@/lib/said";

/** Who gave a copy of a program, in words: nobody did when a step was taken by rule. Null for somebody this reader may not know. */
export const giverOf = (names: ReadonlyMap<string, string>, assignedBy: string | null): Sayable | null =>
  assignedBy === null ? said("a rule of progression") : (names.get(assignedBy) ?? null);
