import { useSay } from "#say";
import { rich } from "@/components/say/rich";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { limitSetBy } from "@/lib/programs/limits";
import type { Limits, ToldLimit } from "@/lib/programs/told-limit";
import styles from "./limits.module.css";

/** For staff: what holds, where a program meets it, and what has been. A reason is there for those alone who may read it. */
export function LimitsCard({
  limits: { standing, past, canSet },
  actOf,
  children,
}: {
  limits: Limits;
  /** What may be done about a limit that holds. */
  actOf: (limit: ToldLimit) => ReactNode;
  /** The form of another one. */
  children?: ReactNode;
}) {
  const say = useSay();
  if (!canSet && standing.length + past.length === 0) return null;
  return (
    <Card title={say("Limits")} id="limits">
      {standing.length === 0 && <p className="muted">{say("No limit holds now.")}</p>}
      {standing.length > 0 && (
        <ul className={styles.list}>
          {standing.map((limit) => (
            <li key={limit.id}>
              <Told limit={limit} />
              {limit.meets.map((line, at) => (
                <p key={at} className={styles.meets}>
                  <svg viewBox="0 0 16 16" aria-hidden="true">
                    <path d="M8 1l7 13H1zM7.2 5.6v4h1.6v-4Zm0 5v1.6h1.6v-1.6Z" fill="currentColor" fillRule="evenodd" />
                  </svg>
                  {say.told(line)}
                </p>
              ))}
              {actOf(limit)}
            </li>
          ))}
        </ul>
      )}
      {standing.length > 0 && !canSet && <p className={styles.fine}>{say(limitSetBy.coach)}</p>}
      {children}
      {past.length > 0 && (
        <Disclosure summary={say("Before: {n}", { n: past.length })}>
          <ul className={styles.list}>
            {past.map((limit) => (
              <li key={limit.id}>
                <Told limit={limit} />
                <p className={styles.fine}>
                  {limit.over.by
                    ? say("Ended on {day} by {by}.", { day: { day: limit.over.on }, by: limit.over.by })
                    : say("Its last day was {day}.", { day: { day: limit.over.on } })}
                </p>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Card>
  );
}

function Told({ limit: { text, by, setOn, reason } }: { limit: ToldLimit }) {
  const say = useSay();
  return (
    <>
      <p className={styles.what}>{say.told(text)}</p>
      <p className={styles.fine}>
        {say("Set on {day} by {by}.", { day: { day: setOn }, by: by ?? say("somebody no longer here") })}
      </p>
      {reason && (
        <p className={styles.fine}>{rich(say, "Why, for physios alone: {reason}", { reason: <q>{reason}</q> })}</p>
      )}
    </>
  );
}
