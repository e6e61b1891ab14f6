import { useSay } from "#say";
import type { ReactNode } from "react";
import { Fact } from "@/components/flag-receipt";
import receipt from "@/components/flag-receipt.module.css";
import { rich } from "@/components/say/rich";
import { Card, CardPart } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { dayIn } from "@/lib/days";
import { asksForAnswer, type NextStep, type TakenStep } from "@/lib/progression/next-steps";
import { TAKEN_BACK } from "@/lib/progression/answer";
import type { ProgressionReceipt } from "@/lib/progression/receipt";
import { forAPhysio } from "@/lib/progression/receipt-for";
import type { SessionEntry } from "@/lib/progression/session-words";
import { type Step, stepSaid } from "@/lib/progression/step";
import { said, type Sayable } from "@/lib/said";
import { ENGLISH, type Say } from "@/lib/say";
import { DecisionMark, DECISION_WORDS } from "./decision-mark";
import styles from "./next-steps.module.css";

/**
 * What the rules of progression say of each exercise: what asks for an answer in full, the rest in a line each.
 * `actsOf` gives what may be done about one; `shared` false = the athlete keeps from this reader what steps rest on.
 */
export function NextStepsCard({
  steps,
  shared,
  actsOf,
  timeZone,
  takeBackOf,
}: {
  steps: readonly NextStep[];
  shared: boolean;
  actsOf: (next: NextStep) => ReactNode;
  /** The reader's, for the day on which a step was taken. */
  timeZone: string;
  /** The act that undoes a step that was taken by rule. */
  takeBackOf: (taken: TakenStep) => ReactNode;
}) {
  const say = useSay();
  if (!shared)
    return (
      <Card title={say("Next steps")}>
        <p className="muted">{say("Kept private by the athlete.")}</p>
      </Card>
    );
  if (steps.length === 0) return null;
  const asking = steps.filter(asksForAnswer);
  const taken = steps.filter((next) => next.taken !== null);
  const rest = steps.filter((next) => !asksForAnswer(next) && next.taken === null);
  return (
    <Card title={say("Next steps")}>
      {asking.map((next, at) => {
        const shown = <Asking key={next.standing.item.itemId} next={next} acts={actsOf(next)} />;
        return at === 0 ? shown : <CardPart key={next.standing.item.itemId}>{shown}</CardPart>;
      })}
      {asking.length === 0 && <p>{say("No step waits for an answer.")}</p>}
      {taken.map((next) => (
        <CardPart key={`taken-${next.standing.item.itemId}`}>
          <Taken
            name={say.told(next.standing.item.name)}
            taken={next.taken!}
            timeZone={timeZone}
            act={takeBackOf(next.taken!)}
          />
        </CardPart>
      ))}
      {rest.length > 0 && (
        <Disclosure summary={say.count(rest.length, "{n} exercise stays as it is", "{n} exercises stay as they are")}>
          <ul className={styles.rest}>
            {rest.map((next) => (
              <Staying key={next.standing.item.itemId} next={next} />
            ))}
          </ul>
        </Disclosure>
      )}
    </Card>
  );
}

function Asking({ next, acts }: { next: NextStep; acts: ReactNode }) {
  const say = useSay();
  const { standing, at, proposal, receipts } = next;
  const { steps } = standing.ladder;
  const [first, ...others] = receipts;
  const moves = proposal.to !== proposal.from;
  return (
    <article className={styles.asking} data-decision={proposal.decision}>
      <h3 className={styles.head}>
        <DecisionMark decision={proposal.decision} /> {say.told(standing.item.name)}
      </h3>
      <p className={styles.move}>
        {stepWords(say, steps[proposal.from])}
        {moves && (
          <>
            <span aria-hidden="true"> → </span>
            <span className="visually-hidden">{say("to // the next step")}</span>{" "}
            <b>{stepWords(say, steps[proposal.to])}</b>
          </>
        )}{" "}
        <span className={styles.place}>{say("step {at} of {of}", { at: at + 1, of: steps.length })}</span>
      </p>
      {first ? (
        <StepReceipt receipt={first} />
      ) : (
        <p>{say.told(proposal.decision === "review" ? forAPhysio : DECISION_WORDS[proposal.decision])}</p>
      )}
      {others.length > 0 && (
        <p className={styles.fine}>
          {say("Also: {rules}.", { rules: others.map((other) => say.told(other.title)).join("; ") })}
        </p>
      )}
      {acts && <div className={receipt.acts}>{acts}</div>}
    </article>
  );
}

/** A step that nobody had to answer: when, from what to what, why, and the act that undoes it. */
function Taken({ name, taken, timeZone, act }: { name: string; taken: TakenStep; timeZone: string; act: ReactNode }) {
  const say = useSay();
  const [first] = taken.receipts ?? [];
  const on = dayIn(new Date(taken.answeredAt), timeZone);
  return (
    <article className={styles.asking} data-decision="taken">
      <h3 className={styles.head}>
        <DecisionMark decision="up" word={say("Taken by rule")} /> {name}
      </h3>
      <p className={styles.move}>
        {say.told(taken.from)}
        <span aria-hidden="true"> → </span>
        <span className="visually-hidden">{say("to // the next step")}</span> <b>{say.told(taken.to)}</b>{" "}
        <span className={styles.place}>
          {say("from {from}, taken on {on}", { from: { day: taken.begins }, on: { day: on } })}
        </span>
      </p>
      {first && <StepReceipt receipt={first} />}
      {act && <div className={receipt.acts}>{act}</div>}
    </article>
  );
}

const stepWords = (say: Say, step: Step | undefined): string => (step ? say.told(stepSaid(step)) : "");

/** Why it is proposed: rule, source, entries, what is missing and what would change it. One stored in English alone stays so. */
function StepReceipt({ receipt: shown }: { receipt: ProgressionReceipt }) {
  const say = useSay();
  const { source, entries, said: told } = shown;
  const by = told ? say : ENGLISH;
  const lang = told ? undefined : "en";
  const threshold = by.told(told?.threshold ?? shown.threshold.text);
  const missing = (told?.missing ?? shown.missing).map((thing: Sayable) => by.told(thing));
  const isOurNumber = shown.threshold.basis === "team choice" && shown.evidenceMark !== "team choice";
  return (
    <>
      <p lang={lang}>{by.told(told?.sentence ?? shown.sentence)}</p>
      <Disclosure summary={say("Why")}>
        <dl className={receipt.facts} lang={lang}>
          <Fact label={by("Rule")}>
            {by("{rule} version {version}: {title}", {
              rule: shown.rule,
              version: shown.version,
              title: by.told(shown.title),
            })}
          </Fact>
          <Fact label={by("Source")}>
            {source.url?.startsWith("https://") ? (
              <a href={source.url} rel="noreferrer">
                {by.told(source.label)}
              </a>
            ) : (
              by.told(source.label)
            )}
          </Fact>
          <Fact label={by("Evidence")}>
            {by.told(shown.evidenceMark)}
            <span className={receipt.threshold}>
              {isOurNumber ? by("{threshold} (number chosen by the team)", { threshold }) : threshold}
            </span>
          </Fact>
          <Fact label={by("Entries")}>
            {entries.length === 0
              ? by("none // of entries")
              : daysOf(entries, by).map(([day, texts]) => (
                  <span key={day}>
                    <b>{by.day(day)}</b> {texts.join(", ")}
                  </span>
                ))}
          </Fact>
          <Fact label={by("Missing")}>
            {missing.length === 0 ? by("nothing") : missing.map((thing) => <span key={thing}>{thing}</span>)}
          </Fact>
          <Fact label={by("Changes when")}>{by.told(shown.changesWhen)}</Fact>
        </dl>
      </Disclosure>
    </>
  );
}

function daysOf(entries: readonly SessionEntry[], say: Say): [string, string[]][] {
  const days = new Map<string, string[]>();
  for (const { day, text, said } of entries) days.set(day, [...(days.get(day) ?? []), say.told(said ?? text)]);
  return [...days];
}

/** One line: where it stands, why it stays, and what is missing. */
function Staying({ next: { standing, at, proposal, receipts, refused } }: { next: NextStep }) {
  const say = useSay();
  const [first] = receipts;
  const missing: readonly Sayable[] = first?.said?.missing ?? first?.missing ?? [];
  const { steps } = standing.ladder;
  const { coming } = standing;
  return (
    <li data-decision={proposal.decision}>
      <DecisionMark decision={refused || coming ? "wait" : proposal.decision} word="" />
      <div>
        {rich(say, "{name}, {step}, step {at} of {of}.", {
          name: <b>{say.told(standing.item.name)}</b>,
          step: stepWords(say, steps[at]),
          at: at + 1,
          of: steps.length,
        })}{" "}
        {coming ? (
          say("From {day}: {what}.", { day: { day: coming.fromDay }, what: coming.text })
        ) : refused ? (
          say("“{decision}” was refused: {reason} It is proposed again after a new session.", {
            decision: said(DECISION_WORDS[refused.decision]),
            reason: refused.reason === TAKEN_BACK ? say.told(TAKEN_BACK) : (refused.reason ?? ""),
          })
        ) : (
          <>
            {first && (first.said ? say.told(first.said.sentence) : <span lang="en">{first.sentence}</span>)}
            {missing.length > 0 && (
              <span className={styles.missing}>
                {say("Missing: {things}.", { things: missing.map(say.told).join("; ") })}
              </span>
            )}
          </>
        )}
      </div>
    </li>
  );
}
