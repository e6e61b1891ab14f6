import { dueText } from "@/app/(athlete)/due-row";
import { HowTo } from "@/app/(athlete)/how-to";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { DueItem } from "@/lib/programs/due";
import type { SessionItem } from "@/lib/sessions/session-item";
import { amountWords, placeWords, stepWord } from "@/lib/sessions/step-words";
import { stepsOf } from "@/lib/sessions/steps";
import styles from "./session.module.css";

const WHAT = "What is in it";
const STEPS = "Step by step";

/** A session on paper: every exercise with its dose, how it goes, and each of its steps. */
export function SessionSheet({ due, items }: { due: readonly DueItem[]; items: readonly SessionItem[] }) {
  return (
    <Card title={WHAT}>
      <ol className={styles.sheet}>
        {due.map((item, at) => (
          <li key={item.itemId}>
            <h3>{item.name}</h3>
            <p className="muted small">{dueText(item)}</p>
            <HowTo exerciseId={item.exerciseId} name={item.name} note={item.note} />
            <Disclosure summary={STEPS}>
              <ol className={styles.steps}>
                {stepsOf([items[at]!]).map((step, n) => (
                  <li key={n}>
                    {stepWord(step, [items[at]!])}, {amountWords(step, true)}
                    {step.kind === "work" && <span> · {placeWords(step)}</span>}
                  </li>
                ))}
              </ol>
            </Disclosure>
          </li>
        ))}
      </ol>
    </Card>
  );
}
