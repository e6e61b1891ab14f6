import type { ReactNode } from "react";
import { REACTION_WORDS, type Answer } from "@/lib/answers/answer";
import { instantSpoken, ROLE_WORDS, UNKNOWN_PERSON } from "@/lib/answers/answer-words";
import type { Day } from "@/lib/days";
import styles from "./answers.module.css";
import { ReactionMark } from "./reaction-mark";

const YOU = "You";
const NEW = "New";

/** What was answered to a log, oldest first. `metaOf` adds to who and when; `actOf` is what the reader may do about it. */
export function AnswerList({
  answers,
  me,
  timeZone,
  today,
  isNew,
  metaOf,
  actOf,
}: {
  answers: readonly Answer[];
  /** The reader's own id: their words are called theirs. */
  me: string;
  timeZone: string;
  /** The reader's own local day. */
  today: Day;
  isNew?: (answer: Answer) => boolean;
  metaOf?: (answer: Answer) => string | null;
  actOf?: (answer: Answer) => ReactNode;
}) {
  if (answers.length === 0) return null;
  return (
    <ul className={styles.answers}>
      {answers.map((answer) => {
        const meta = metaOf?.(answer);
        return (
          <li key={answer.id} className={answer.kind === "back" ? styles.back : undefined}>
            {answer.reaction && (
              <p className={styles.reaction}>
                <ReactionMark reaction={answer.reaction} />
                {REACTION_WORDS[answer.reaction]}
              </p>
            )}
            {answer.text && (
              <p className={styles.text} dir="auto">
                {answer.text}
              </p>
            )}
            <p className={styles.meta}>
              <Who answer={answer} me={me} /> · {instantSpoken(answer.changedAt ?? answer.at, timeZone, today)}
              {meta && ` · ${meta}`}
              {isNew?.(answer) && <b className={styles.new}>{NEW}</b>}
            </p>
            {actOf?.(answer)}
          </li>
        );
      })}
    </ul>
  );
}

function Who({ answer: { personId, by, role }, me }: { answer: Answer; me: string }) {
  if (personId === me) return YOU;
  return (
    <>
      <bdi>{by ?? UNKNOWN_PERSON}</bdi>
      {role !== "athlete" && `, ${ROLE_WORDS[role]}`}
    </>
  );
}
