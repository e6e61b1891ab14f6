import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { dayInWords } from "@/lib/days";
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
  if (!canSet && standing.length + past.length === 0) return null;
  return (
    <Card title="Limits" id="limits">
      {standing.length === 0 && <p className="muted">No limit holds now.</p>}
      {standing.length > 0 && (
        <ul className={styles.list}>
          {standing.map((limit) => (
            <li key={limit.id}>
              <Told limit={limit} />
              {limit.meets.map((line) => (
                <p key={line} className={styles.meets}>
                  <svg viewBox="0 0 16 16" aria-hidden="true">
                    <path d="M8 1l7 13H1zM7.2 5.6v4h1.6v-4Zm0 5v1.6h1.6v-1.6Z" fill="currentColor" fillRule="evenodd" />
                  </svg>
                  {line}
                </p>
              ))}
              {actOf(limit)}
            </li>
          ))}
        </ul>
      )}
      {standing.length > 0 && !canSet && <p className={styles.fine}>{limitSetBy.coach}</p>}
      {children}
      {past.length > 0 && (
        <Disclosure summary={`Before: ${past.length}`}>
          <ul className={styles.list}>
            {past.map((limit) => (
              <li key={limit.id}>
                <Told limit={limit} />
                <p className={styles.fine}>
                  {limit.over.by
                    ? `Ended on ${dayInWords(limit.over.on)} by ${limit.over.by}.`
                    : `Its last day was ${dayInWords(limit.over.on)}.`}
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
  return (
    <>
      <p className={styles.what}>{text}</p>
      <p className={styles.fine}>
        Set on {dayInWords(setOn)} by {by ?? "somebody no longer here"}.
      </p>
      {reason && (
        <p className={styles.fine}>
          Why, for physios alone: <q>{reason}</q>
        </p>
      )}
    </>
  );
}
