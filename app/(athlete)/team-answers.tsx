import { randomUUID } from "node:crypto";
import { ActForm } from "@/app/act-form";
import { AnswerList } from "@/components/answers/answer-list";
import styles from "@/components/answers/answers.module.css";
import { ReadLines } from "@/components/answers/read-lines";
import { Card } from "@/components/ui/card";
import { audienceBack, type AnsweredDay } from "@/lib/answers/answer";
import { BACK_WORDS, daySpoken, UNKNOWN_PERSON } from "@/lib/answers/answer-words";
import { answerable, isNew } from "@/lib/answers/answered-days";
import type { Ctx } from "@/lib/ctx.server";
import { takeBackOwn } from "./answer-actions";
import { BackForm } from "./back-form";

const TO_LOG_OF = (day: string) => `To your log of ${day}`;

/** By name who read and answered the athlete's logs of these days; nothing at all when nobody has. */
export function TeamAnswers({ ctx, days }: { ctx: Ctx; days: readonly AnsweredDay[] }) {
  if (days.length === 0) return null;
  return (
    <Card tone="say">
      {days.map((day) => (
        <AnswersToDay key={day.day} ctx={ctx} day={day} />
      ))}
    </Card>
  );
}

export function AnswersToDay({ ctx, day }: { ctx: Ctx; day: AnsweredDay }) {
  const { personId, orgId } = ctx.actor;
  const { timeZone } = ctx.visitor;
  const spoken = daySpoken(day.day, ctx.today);
  return (
    <section className={styles.day} aria-label={TO_LOG_OF(spoken)}>
      {day.reads.length > 0 ? (
        <ReadLines day={day} timeZone={timeZone} today={ctx.today} />
      ) : (
        <p>
          <b>{TO_LOG_OF(spoken)}</b>
        </p>
      )}
      <AnswerList
        answers={day.answers}
        me={personId}
        timeZone={timeZone}
        today={ctx.today}
        isNew={isNew}
        actOf={(answer) =>
          answer.personId === personId && (
            <ActForm
              act={takeBackOwn}
              fields={{ org: orgId, answerId: answer.id, key: randomUUID() }}
              variant="quiet"
              size="small"
              pending="Taking it back…"
            >
              Take back<span className="visually-hidden"> what you answered</span>
            </ActForm>
          )
        }
      />
      {answerable(day.answers).map((answer) => (
        <BackForm
          key={`${answer.id} ${day.answers.length}`}
          hidden={{ org: orgId, toId: answer.id, key: randomUUID() }}
          summary={
            <>
              Answer <bdi>{answer.by ?? UNKNOWN_PERSON}</bdi>
            </>
          }
          hint={BACK_WORDS[audienceBack(answer)]}
        />
      ))}
    </section>
  );
}
