"use client";
import { unstable_rethrow } from "next/navigation";
import { useActionState, useState, useTransition } from "react";
import { useSay } from "#say";
import { type FormState, idle } from "@/app/form-state";
import type { Sentence } from "@/lib/said";

const OUT_OF_REACH: Sentence =
  "Not saved: no answer from the server. What you typed is still here; try again in a moment.";

/**
 * A form's action, sent by hand so that React does not empty the form afterwards. Before JavaScript, `post` is the form's
 * own action and `posted` what it answered; `answers` counts the answers since.
 */
export function useSent<S extends FormState>(action: (state: S, form: FormData) => Promise<S>) {
  const say = useSay();
  const [posted, post] = useActionState<S, FormData>(
    action as (state: Awaited<S>, form: FormData) => Promise<S>,
    idle as Awaited<S>,
  );
  const [answered, setAnswered] = useState<{ state: S; answers: number } | null>(null);
  const [isWaiting, start] = useTransition();
  const state = answered?.state ?? posted;

  function send(form: FormData, then?: (state: S) => void) {
    if (isWaiting) return;
    start(async () => {
      let heard: S;
      try {
        heard = await action(state, form);
      } catch (error) {
        unstable_rethrow(error);
        heard = { kind: "not-saved", message: say.told(OUT_OF_REACH), errors: {}, values: {} } as unknown as S;
      }
      setAnswered((before) => ({ state: heard, answers: (before?.answers ?? 0) + 1 }));
      then?.(heard);
    });
  }

  return { state, posted, post, send, isWaiting, answers: answered?.answers ?? 0 };
}
