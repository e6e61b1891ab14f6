"use client";
import { useActionState } from "react";
import { idle } from "@/app/form-state";
import { ReactionMark } from "@/components/answers/reaction-mark";
import { Notice } from "@/components/ui/notice";
import { REACTION_WORDS, REACTIONS, type Reaction } from "@/lib/answers/answer";
import styles from "@/components/answers/answers.module.css";
import { react } from "./answer-actions";

/** One tap answers the log of a day; another one changes it. */
export function ReactForm({
  hidden,
  given,
  of,
}: {
  hidden: Readonly<Record<string, string>>;
  given: Reaction | null;
  /** Which log, for who does not see where the buttons stand. */
  of: string;
}) {
  const [state, send, isPending] = useActionState(react, idle);
  return (
    <form action={send} className={styles.form}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className={styles.choices} role="group" aria-label={of}>
        {REACTIONS.map((reaction) => (
          <button
            key={reaction}
            name="reaction"
            value={reaction}
            aria-pressed={given === reaction}
            aria-disabled={isPending || undefined}
            onClick={(event) => isPending && event.preventDefault()}
          >
            <ReactionMark reaction={reaction} />
            {REACTION_WORDS[reaction]}
          </button>
        ))}
      </div>
      {(state.kind === "refused" || state.kind === "not-saved") && <Notice tone="refusal">{state.message}</Notice>}
    </form>
  );
}
