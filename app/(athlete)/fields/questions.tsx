import { one } from "@/app/form-state";
import { ANSWER_LABELS, answerField } from "@/lib/logs/answer-words";
import type { Answer } from "@/lib/triage/timeline";
import type { Told } from "../kept-form";
import styles from "./questions.module.css";

export type Asked = { id: string; question: string; help: string };
const SHOWN: readonly Answer[] = ["yes", "no", "not-sure", "declined"];

/** Questions with four answers each. One that is left alone stays "not asked": nothing is chosen beforehand. */
export function Questions({ questions, told }: { questions: readonly Asked[]; told: Told }) {
  return (
    <div className={styles.questions}>
      {questions.map(({ id, question, help }) => {
        const name = answerField(id);
        const error = told.errors[name];
        return (
          <fieldset key={id} className={styles.question} aria-describedby={`help-${id}`}>
            <legend>{question}</legend>
            <p id={`help-${id}`}>{help}</p>
            <div className={styles.answers}>
              {SHOWN.map((answer) => (
                <label key={answer} data-answer={answer}>
                  <input type="radio" name={name} value={answer} defaultChecked={one(told.values, name) === answer} />
                  <span>{ANSWER_LABELS[answer]}</span>
                </label>
              ))}
            </div>
            {error && (
              <p className={styles.error} role="alert">
                {error}
              </p>
            )}
          </fieldset>
        );
      })}
    </div>
  );
}
