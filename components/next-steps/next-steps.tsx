import type { ReactNode } from "react";
import { Fact } from "@/components/flag-receipt";
import receipt from "@/components/flag-receipt.module.css";
import { Card, CardPart } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { instantWords } from "@/lib/athletes/instant-words";
import { dayInWords } from "@/lib/days";
import { asksForAnswer, type NextStep, type TakenStep } from "@/lib/progression/next-steps";
import type { ProgressionReceipt } from "@/lib/progression/receipt";
import { forAPhysio } from "@/lib/progression/receipt-for";
import type { SessionEntry } from "@/lib/progression/session-words";
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
  if (!shared)
    return (
      <Card title="Next steps">
        <p className="muted">Kept private by the athlete.</p>
      </Card>
    );
  if (steps.length === 0) return null;
  const asking = steps.filter(asksForAnswer);
  const taken = steps.filter((next) => next.taken !== null);
  const rest = steps.filter((next) => !asksForAnswer(next) && next.taken === null);
  return (
    <Card title="Next steps">
      {asking.map((next, at) => {
        const shown = <Asking key={next.standing.item.itemId} next={next} acts={actsOf(next)} />;
        return at === 0 ? shown : <CardPart key={next.standing.item.itemId}>{shown}</CardPart>;
      })}
      {asking.length === 0 && <p>No step waits for an answer.</p>}
      {taken.map((next) => (
        <CardPart key={`taken-${next.standing.item.itemId}`}>
          <Taken name={next.standing.item.name} taken={next.taken!} timeZone={timeZone} act={takeBackOf(next.taken!)} />
        </CardPart>
      ))}
      {rest.length > 0 && (
        <Disclosure
          summary={rest.length === 1 ? "1 exercise stays as it is" : `${rest.length} exercises stay as they are`}
        >
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
  const { standing, steps, at, proposal, receipts } = next;
  const [first, ...others] = receipts;
  const moves = proposal.to !== proposal.from;
  return (
    <article className={styles.asking} data-decision={proposal.decision}>
      <h3 className={styles.head}>
        <DecisionMark decision={proposal.decision} /> {standing.item.name}
      </h3>
      <p className={styles.move}>
        {steps[proposal.from]}
        {moves && (
          <>
            <span aria-hidden="true"> → </span>
            <span className="visually-hidden">to</span> <b>{steps[proposal.to]}</b>
          </>
        )}{" "}
        <span className={styles.place}>
          step {at + 1} of {steps.length}
        </span>
      </p>
      {first ? (
        <StepReceipt receipt={first} />
      ) : (
        <p>{proposal.decision === "review" ? forAPhysio : DECISION_WORDS[proposal.decision]}</p>
      )}
      {others.length > 0 && <p className={styles.fine}>Also: {others.map((other) => other.title).join("; ")}.</p>}
      {acts && <div className={receipt.acts}>{acts}</div>}
    </article>
  );
}

/** A step that nobody had to answer: when, from what to what, why, and the act that undoes it. */
function Taken({ name, taken, timeZone, act }: { name: string; taken: TakenStep; timeZone: string; act: ReactNode }) {
  const [first] = taken.receipts ?? [];
  return (
    <article className={styles.asking} data-decision="taken">
      <h3 className={styles.head}>
        <DecisionMark decision="up" word="Taken by rule" /> {name}
      </h3>
      <p className={styles.move}>
        {taken.fromStep}
        <span aria-hidden="true"> → </span>
        <span className="visually-hidden">to</span> <b>{taken.toStep}</b>{" "}
        <span className={styles.place}>
          from {dayInWords(taken.begins)}, taken on {instantWords(taken.answeredAt, timeZone)}
        </span>
      </p>
      {first && <StepReceipt receipt={first} />}
      {act && <div className={receipt.acts}>{act}</div>}
    </article>
  );
}

/** Why it is proposed: rule, source, entries, what is missing and what would change it. */
function StepReceipt({ receipt: shown }: { receipt: ProgressionReceipt }) {
  const { threshold, source, entries, missing } = shown;
  return (
    <>
      <p>{shown.sentence}</p>
      <Disclosure summary="Why">
        <dl className={receipt.facts}>
          <Fact label="Rule">
            {shown.rule} version {shown.version}: {shown.title}
          </Fact>
          <Fact label="Source">
            {source.url?.startsWith("https://") ? (
              <a href={source.url} rel="noreferrer">
                {source.label}
              </a>
            ) : (
              source.label
            )}
          </Fact>
          <Fact label="Evidence">
            {shown.evidenceMark}
            <span className={receipt.threshold}>
              {threshold.text}
              {threshold.basis === "team choice" &&
                shown.evidenceMark !== "team choice" &&
                " (number chosen by the team)"}
            </span>
          </Fact>
          <Fact label="Entries">
            {entries.length === 0
              ? "none"
              : daysOf(entries).map(([day, texts]) => (
                  <span key={day}>
                    <b>{dayInWords(day)}</b> {texts.join(", ")}
                  </span>
                ))}
          </Fact>
          <Fact label="Missing">
            {missing.length === 0 ? "nothing" : missing.map((thing) => <span key={thing}>{thing}</span>)}
          </Fact>
          <Fact label="Changes when">{shown.changesWhen}</Fact>
        </dl>
      </Disclosure>
    </>
  );
}

function daysOf(entries: readonly SessionEntry[]): [string, string[]][] {
  const days = new Map<string, string[]>();
  for (const { day, text } of entries) days.set(day, [...(days.get(day) ?? []), text]);
  return [...days];
}

/** One line: where it stands, why it stays, and what is missing. */
function Staying({ next: { standing, steps, at, proposal, receipts, refused } }: { next: NextStep }) {
  const [first] = receipts;
  const missing = first?.missing ?? [];
  return (
    <li data-decision={proposal.decision}>
      <DecisionMark decision={refused || standing.coming ? "wait" : proposal.decision} word="" />
      <div>
        <b>{standing.item.name}</b>, {steps[at]}, step {at + 1} of {steps.length}.{" "}
        {standing.coming ? (
          `From ${dayInWords(standing.coming.fromDay)}: ${standing.coming.text}.`
        ) : refused ? (
          <>
            “{DECISION_WORDS[refused.decision]}” was refused: {refused.reason} It is proposed again after a new session.
          </>
        ) : (
          <>
            {first?.sentence}
            {missing.length > 0 && <span className={styles.missing}>Missing: {missing.join("; ")}.</span>}
          </>
        )}
      </div>
    </li>
  );
}
