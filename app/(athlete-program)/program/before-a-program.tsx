import { useSay } from "#say";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ConfirmAdvice } from "./confirm-advice";
import { confirmAdvice } from "./actions";
import styles from "./program.module.css";

/** The two steps before any program (rule S8): the health questions, and the advice to ask a doctor first. */
export function BeforeAProgram({
  gate,
  org,
  keyOfForm,
}: {
  gate: { screened: boolean; advised: boolean };
  org: string;
  keyOfForm: string;
}) {
  const say = useSay();
  return (
    <Card title={say("Two steps before a program")}>
      <ol className={styles.steps}>
        <li data-done={gate.screened || undefined}>
          <h3>{say("Answer the health questions")}</h3>
          {gate.screened ? (
            <p className={styles.done}>{say("✓ Answered.")}</p>
          ) : (
            <>
              <p>
                {say(
                  "About a minute. “Not sure” and “I’d rather not say” are answers too; a question left empty is not.",
                )}
              </p>
              <ButtonLink href="/week">{say("Answer the questions")}</ButtonLink>
            </>
          )}
        </li>
        <li data-done={gate.advised || undefined}>
          <h3>{say("Ask a doctor first")}</h3>
          {gate.advised ? (
            <p className={styles.done}>{say("✓ Confirmed.")}</p>
          ) : (
            <>
              <p>
                {say(
                  "Before you start a new exercise plan, talk to a doctor, above all if your back hurts. Ask them too whether you should run with it. Nothing here can answer that for you: Plumbline keeps your log and shows it to your coach and physio.",
                )}
              </p>
              <ConfirmAdvice action={confirmAdvice} fields={{ org, key: keyOfForm }} />
            </>
          )}
        </li>
      </ol>
    </Card>
  );
}
