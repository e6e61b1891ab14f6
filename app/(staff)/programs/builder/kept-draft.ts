import type { FormValues } from "@/app/form-state";

/** A program form that was not saved yet, as this browser keeps it. `version` is the one it was begun from. */
export type KeptDraft = { values: FormValues; version: string; sent: boolean };

const PREFIX = "plumbline-program";
export const draftName = (org: string, id: string) => `${PREFIX}:${org}:${id || "new"}`;

/** A browser that refuses to store, or whose store is full, keeps no draft: the form itself is not touched. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

export function keptDraft(name: string): KeptDraft | null {
  const found = attempt(() => JSON.parse(localStorage.getItem(name) ?? "null") as unknown);
  if (typeof found !== "object" || found === null || !("values" in found)) return null;
  return found as KeptDraft;
}

export const keepDraft = (name: string, draft: KeptDraft): boolean =>
  attempt(() => (localStorage.setItem(name, JSON.stringify(draft)), true)) ?? false;

export const forgetDraft = (name: string) => attempt(() => localStorage.removeItem(name));

/** Drafts that were sent and have arrived; called where a save is confirmed. */
export function forgetSent() {
  attempt(() => {
    for (const name of Object.keys(localStorage))
      if (name.startsWith(`${PREFIX}:`) && keptDraft(name)?.sent) localStorage.removeItem(name);
  });
}
