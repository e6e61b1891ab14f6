import { Link } from "@/components/link";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { dayInWords } from "@/lib/days";
import { MONTH_DAYS, type Month, type Part } from "@/lib/learn/month";
import { daysWords, hardWords, sportWords, tickWords } from "@/lib/learn/month-words";
import { OTHER_SPORT_LABELS } from "@/lib/logs/other-sport-words";
import { RUN_KIND_LABELS, SURFACE_LABELS } from "@/lib/logs/run-words";
import { formatDistance, type DistanceUnit } from "@/lib/units";
import styles from "./progress.module.css";

/** What the last four weeks were made of, to look at; beside it a tip or two, and nothing that a rule reads. */
export function ThisMonth(props: {
  month: Month;
  unit: DistanceUnit;
  shoeNames: ReadonlyMap<string, string>;
  tips: ReactNode;
}) {
  const { month, unit, shoeNames, tips } = props;
  const distance = ({ metres }: { metres: number }) => formatDistance(metres, unit);
  return (
    <Card title="This month" beside={`${MONTH_DAYS} days from ${dayInWords(month.from)}`}>
      {month.runs === 0 ? (
        <p className="muted">No run is logged in these days.</p>
      ) : (
        <p>
          {month.runs === 1 ? "One run" : `${month.runs} runs`}, {distance(month)}. Only what you logged is counted.
        </p>
      )}
      {month.runs > 0 && (
        <Disclosure summary="Ground, kinds, shoes and days">
          <Look title="What you ran on" about="/learn/surfaces">
            <Parts parts={month.surfaces} name={(of) => SURFACE_LABELS[of]} amount={distance} />
          </Look>
          <Look title="Kinds of run" about="/learn/schedule#vary">
            <Parts
              parts={month.kinds}
              name={(of) => RUN_KIND_LABELS[of]}
              amount={({ runs }) => (runs === 1 ? "1 run" : `${runs} runs`)}
            />
          </Look>
          <Look title="Shoes" about="/learn/shoes">
            <Parts parts={month.shoes} name={(of) => shoeNames.get(of) ?? "A pair"} amount={distance} />
            <p>
              <Link href="/shoes" className={styles.more}>
                Your shoes
              </Link>
            </p>
          </Look>
          <Look title="Warm-up and cool-down" about="/learn/warm-up">
            <p>{tickWords(month.warmUp, "warmed up")}</p>
            {month.warmUpHard.yes + month.warmUpHard.no + month.warmUpHard.unsaid > 0 && (
              <p>Of the hard ones: {tickWords(month.warmUpHard, "warmed up")}</p>
            )}
            <p>{tickWords(month.coolDown, "cooled down")}</p>
          </Look>
          <Look title="Days with a run" about="/learn/schedule#three-to-four-days">
            <p>{month.runDays.join(", ")} in the four weeks, the latest last.</p>
            <p>{daysWords(month.runDays)}</p>
            <p>{hardWords(month.hardInARow)}</p>
          </Look>
        </Disclosure>
      )}
      {month.sports.length > 0 && (
        <Disclosure summary="Other sports">
          <Look title="Beside running" about="/learn/schedule#other-sports">
            <ul className={styles.parts}>
              {month.sports.map((part) => (
                <li key={part.sport}>
                  <span>{OTHER_SPORT_LABELS[part.sport]}</span>
                  <span className="tabular">{sportWords(part)}</span>
                </li>
              ))}
            </ul>
          </Look>
        </Disclosure>
      )}
      {tips}
    </Card>
  );
}

function Look({ title, about, children }: { title: string; about: string; children: ReactNode }) {
  return (
    <div className={styles.part}>
      <h3>{title}</h3>
      {children}
      <Link href={about} className={styles.more}>
        What is known of it<span className="visually-hidden"> ({title})</span>
      </Link>
    </div>
  );
}

function Parts<T extends string>({
  parts,
  name,
  amount,
}: {
  parts: readonly Part<T>[];
  name: (of: T) => string;
  amount: (part: Part<T>) => string;
}) {
  return (
    <ul className={styles.parts}>
      {parts.map((part) => (
        <li key={part.of ?? ""}>
          <span>{part.of === null ? "Not said" : name(part.of)}</span>
          <span className="tabular">
            {amount(part)}, {part.percent === 0 ? "under 1" : part.percent} %
          </span>
          <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="6" className={styles.whole} />
            <rect width={part.percent} height="6" className={part.of === null ? styles.unsaid : styles.said} />
          </svg>
        </li>
      ))}
    </ul>
  );
}
