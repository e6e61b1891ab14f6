"use client";
import { unstable_rethrow, useRouter } from "next/navigation";
import { type FormEvent, startTransition, useActionState, useState } from "react";
import { type FormState, idle } from "@/app/form-state";
import type { Values } from "@/lib/phone/item";
import { type Kept, thePhone } from "./hold";
import { valuesIn } from "./values";

type ServerAction = (state: FormState, form: FormData) => Promise<FormState>;

const KEPT = "Kept on this phone. It goes out by itself when there is network.";
const NO_ROOM = "Not saved: this phone has no room left for it. Make room, or try again with network.";
const OUT_OF_REACH = "Not saved: no answer from the server. Try again in a moment.";

/**
 * A small form's way to the server: through the phone's outbox under `mutation` where there is one, else by its action,
 * which is also the way without JavaScript.
 */
export function useKeptAct(action: ServerAction, mutation?: string) {
  const [posted, post] = useActionState(action, idle);
  const [heard, setHeard] = useState<FormState | null>(null);
  const router = useRouter();

  function submit(event: FormEvent<HTMLFormElement>) {
    const phone = mutation ? thePhone() : null;
    if (!phone || !mutation) return;
    event.preventDefault();
    const sent = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    const values = valuesIn(sent);
    startTransition(async () => {
      try {
        const kept = await phone.keep(mutation, values, () => {});
        setHeard(kept.kind === "not-for-here" ? await action(idle, sent) : stateOf(kept, values));
        if (kept.kind === "answered" && kept.answer.outcome === "saved") router.push(kept.answer.path);
      } catch (error) {
        unstable_rethrow(error);
        setHeard({ kind: "not-saved", message: OUT_OF_REACH, errors: {}, values });
      }
    });
  }
  return { state: heard ?? posted, action: post, onSubmit: submit };
}

/** What the form shows then; `values` are what it sent, which a refusal keeps. */
function stateOf(kept: Kept, values: Values): FormState {
  switch (kept.kind) {
    case "on-phone":
      return { kind: "saved", message: KEPT };
    case "not-kept":
      return { kind: "not-saved", message: NO_ROOM, errors: {}, values };
    case "refused":
      return { kind: "refused", message: Object.values(kept.errors).join(" "), errors: {}, values };
    case "answered":
      if (kept.answer.outcome !== "refused") return idle;
      return { kind: "refused", message: kept.answer.message, errors: kept.answer.errors, values };
    case "wiped":
    case "not-for-here":
      return idle;
  }
}
