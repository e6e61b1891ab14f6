"use client";
import { useCallback, useState } from "react";
import type { FormValues } from "@/app/form-state";
import { editedOf } from "./form-values";
import { forgetDraft, keepDraft, keptDraft, type KeptDraft } from "./kept-draft";

/** What this browser kept of a form by that name, begun from that version of the program. */
export function useKeptDraft(name: string, version: string) {
  const [offered, setOffered] = useState<KeptDraft | null>(null);

  /** Offers what was kept before, unless it is what the form holds now, or was sent and has arrived. */
  const look = useCallback(
    (now: FormValues) => {
      const before = keptDraft(name);
      if (!before) return;
      if (before.sent && before.version !== version) forgetDraft(name);
      else if (JSON.stringify(before.values) !== JSON.stringify(now)) queueMicrotask(() => setOffered(before));
    },
    [name, version],
  );

  return {
    offered,
    look,
    keep: (values: FormValues, sent = false) => keepDraft(name, { values: editedOf(values), version, sent }),
    take: () => (setOffered(null), offered?.values ?? null),
    drop: () => (forgetDraft(name), setOffered(null)),
  };
}
