"use client";

import { startTransition, useActionState, useState, useSyncExternalStore } from "react";
import { idle } from "@/app/form-state";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { takeDevice } from "./actions";
import { type Lacks, lacks, subscribe } from "./subscribe";

const TAKE = "Get notifications on this device";
const TAKING = "Asking…";
const SENTENCES: Record<Exclude<Lacks, null>, string> = {
  push: "This browser takes no notifications. Reminders by e-mail still work.",
  "home-screen": "On an iPhone or iPad, first add Plumbline to the home screen, then open it from there.",
  permission: "Notifications from this site are off in this browser. Allow them in its settings, then try again.",
};

const never = () => () => {};

/** Asks for the permission on the tap and never before. What a browser cannot do is said instead. */
export function DeviceButton({ org, publicKey }: { org: string; publicKey: string }) {
  const [state, send, isSending] = useActionState(takeDevice, idle);
  const missing = useSyncExternalStore<Lacks | "script">(never, lacks, () => "script");
  const [refusal, setRefusal] = useState<Lacks>(null);
  const [isAsking, setAsking] = useState(false);
  const take = async () => {
    setAsking(true);
    const form = await subscribe(publicKey).catch(() => "push" as const);
    setAsking(false);
    if (!(form instanceof FormData)) return setRefusal(form);
    form.set("org", org);
    startTransition(() => send(form));
  };
  // Before the script is there, and where it never comes, there is nothing to tap.
  if (missing === "script") return null;
  if (missing) return <Notice>{SENTENCES[missing]}</Notice>;
  const failed = state.kind === "refused" || state.kind === "not-saved" ? state.message : null;
  return (
    <>
      <Button type="button" onClick={take} disabled={isAsking || isSending}>
        {isAsking || isSending ? TAKING : TAKE}
      </Button>
      {(refusal || failed) && <Notice tone="refusal">{refusal ? SENTENCES[refusal] : failed}</Notice>}
    </>
  );
}
