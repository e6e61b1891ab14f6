import { randomUUID } from "node:crypto";
import { ActForm } from "@/app/act-form";
import { AnswerList } from "@/components/answers/answer-list";
import styles from "@/components/answers/answers.module.css";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { ReactionMark } from "@/components/answers/reaction-mark";
import { REACTION_WORDS, REACTIONS, type AnsweredDay } from "@/lib/answers/answer";
import { AUDIENCE_WORDS, instantSpoken } from "@/lib/answers/answer-words";
import { latestLogs, type LatestLog } from "@/lib/answers/latest-logs";
import type { AthleteView } from "@/lib/athletes/athlete-view";
import type { Ctx } from "@/lib/ctx.server";
import { dayInWords, weekdayName } from "@/lib/days";
import { takeBackAnswer } from "./answer-actions";
import { ReactForm } from "./react-form";
import { ReplyForm } from "./reply-form";

/** As many as are open at first. */
const OPEN = 2;
const WORDS = {
  title: "Latest logs",
  none: "Nothing logged in the last 14 days that you may read.",
  hint: "The athlete sees by name who read and answered. An answer changes no limit and no flag.",
  earlier: (count: number) => (count === 1 ? "1 earlier log" : `${count} earlier logs`),
  answerTo: (day: string) => `Answer the log of ${day}`,
  seen: (when: string) => `seen ${when}`,
};

/** The newest logs of an athlete, each with what was answered and one tap to answer. */
export function LatestLogs({ ctx, view, answered }: { ctx: Ctx; view: AthleteView; answered: AnsweredDay[] }) {
  const logs = latestLogs(view.record, view.today, ctx.visitor.unit);
  const days = new Map(answered.map((each) => [each.day, each]));
  const draw = (some: LatestLog[]) =>
    some.map((log) => <OneLog key={log.day} ctx={ctx} view={view} log={log} answered={days.get(log.day)} />);
  return (
    <Card title={WORDS.title} id="logs">
      {logs.length === 0 ? <p className="muted">{WORDS.none}</p> : draw(logs.slice(0, OPEN))}
      {logs.length > OPEN && (
        <Disclosure summary={WORDS.earlier(logs.length - OPEN)}>{draw(logs.slice(OPEN))}</Disclosure>
      )}
      {logs.length > 0 && view.athleteId !== ctx.actor.personId && <p className={styles.fine}>{WORDS.hint}</p>}
    </Card>
  );
}

type OneLogProps = { ctx: Ctx; view: AthleteView; log: LatestLog; answered: AnsweredDay | undefined };

function OneLog({ ctx, view: { athleteId, viewer, record }, log: { day, lines }, answered }: OneLogProps) {
  const { personId, orgId } = ctx.actor;
  const answers = answered?.answers ?? [];
  const given = answers.find((answer) => answer.kind === "reaction" && answer.personId === personId)?.reaction ?? null;
  const hidden = () => ({ org: orgId, athleteId, day, key: randomUUID() });
  const isKept = record.details?.keptFromCoach.includes("pain") ?? false;
  const spoken = `${weekdayName(day)} ${dayInWords(day)}`;
  const when = (instant: string) => instantSpoken(instant, ctx.visitor.timeZone, ctx.today);
  return (
    <section className={styles.day}>
      <h3>{spoken}</h3>
      <ul className={styles.lines}>
        {lines.map(({ head, details }, at) => (
          <li key={at}>
            {head}
            {details.length > 0 && <small>{details.join(" · ")}</small>}
          </li>
        ))}
      </ul>
      <AnswerList
        answers={answers}
        me={personId}
        timeZone={ctx.visitor.timeZone}
        today={ctx.today}
        metaOf={(answer) =>
          answer.personId === personId
            ? [
                answer.kind === "reply" && AUDIENCE_WORDS[answer.audience],
                answer.seenAt && WORDS.seen(when(answer.seenAt)),
              ]
                .filter(Boolean)
                .join(" · ")
            : null
        }
        actOf={(answer) =>
          answer.personId === personId && (
            <ActForm
              act={takeBackAnswer}
              fields={{ org: orgId, athleteId, answerId: answer.id, key: randomUUID() }}
              variant="quiet"
              size="small"
              pending="Taking it back…"
            >
              Take back<span className="visually-hidden"> your answer of {spoken}</span>
            </ActForm>
          )
        }
      />
      {athleteId !== personId && (
        <>
          <ReactForm className={styles.form}>
            {Object.entries(hidden()).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <div className={styles.choices} role="group" aria-label={WORDS.answerTo(spoken)}>
              {REACTIONS.map((reaction) => (
                <button key={reaction} name="reaction" value={reaction} aria-pressed={given === reaction}>
                  <ReactionMark reaction={reaction} />
                  {REACTION_WORDS[reaction]}
                </button>
              ))}
            </div>
          </ReactForm>
          {/* What was sent leaves a closed form behind. */}
          <ReplyForm
            key={answers.length}
            hidden={hidden()}
            who={viewer === "physio" ? (isKept ? "kept" : "physio") : "coach"}
          />
        </>
      )}
    </section>
  );
}
