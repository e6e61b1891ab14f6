import { useSay } from "#say";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { AthleteView } from "@/lib/athletes/athlete-view";
import { loadDays, type Measures, measuresOf, unknownDays, weekTotal } from "@/lib/load/measures";
import type { Sentence } from "@/lib/said";
import type { Say } from "@/lib/say";
import type { DistanceUnit } from "@/lib/units";
import styles from "./athlete-page.module.css";

/** A measure, the days it needs, how it is counted and how little it tells. */
type Told = {
  of: keyof Measures;
  name: Sentence;
  needsDays: number;
  decimals: number;
  counted: Sentence;
  tells: Sentence;
};

const MEASURES: readonly Told[] = [
  {
    ...{ of: "weekToWeek", name: "Week to week", needsDays: 14, decimals: 2 },
    counted: "These seven days over the seven before.",
    tells: "In 5,205 runners it went with neither more nor fewer injuries.",
  },
  {
    ...{ of: "coupled", name: "Acute to chronic, coupled", needsDays: 28, decimals: 2 },
    counted: "These seven days over the mean of four weeks, these among them.",
    tells: "It tells injured from uninjured hardly better than a coin; made-up earlier weeks do almost as well.",
  },
  {
    ...{ of: "uncoupled", name: "Acute to chronic, uncoupled", needsDays: 28, decimals: 2 },
    counted: "These seven days over the mean of the three weeks before.",
    tells: "In 5,205 runners a higher one went with fewer injuries, not with more.",
  },
  {
    ...{ of: "weighted", name: "Acute to chronic, weighted", needsDays: 56, decimals: 2 },
    counted: "Means in which a day counts less the longer ago it is, over 7 and 28 days, from eight weeks back.",
    tells: "The same days give another figure than the two above; none of them is a target.",
  },
  {
    ...{ of: "weekLoad", name: "Session load of the week", needsDays: 7, decimals: 0 },
    counted: "Effort (0 to 10) times minutes, added up over seven days.",
    tells: "Says how hard the week felt, and nothing of the back.",
  },
  {
    ...{ of: "monotony", name: "Monotony", needsDays: 7, decimals: 2 },
    counted: "The mean daily load over its sample standard deviation.",
    tells: "Above 2 it went with illness in trained athletes; nothing is known of backs.",
  },
  {
    ...{ of: "strain", name: "Strain", needsDays: 7, decimals: 0 },
    counted: "The session load of the week times its monotony.",
    tells: "As monotony.",
  },
];

/** Measures that many know and that foretell little: shown to whoever opens them, used by no rule. */
export function MoreLoad({ view: { record, today }, unit }: { view: AthleteView; unit: DistanceUnit }) {
  const say = useSay();
  if (!record.shares.runs) return null;
  const logged = [record.checkIns, record.runs, record.otherSports].flatMap((entries) =>
    entries.map(({ date }) => date),
  );
  const days = loadDays(record.runs, new Set([...logged, ...record.reports.map(({ day }) => day)]), today);
  const measures = measuresOf(days);
  return (
    <Card title={say("More about the load")}>
      <Disclosure summary={say("Week totals, ratios, monotony")}>
        <p className={styles.small}>
          {say(
            "For whoever is used to them. None of these foretells an injury well, no rule here uses them, and none is a target.",
          )}
        </p>
        <p>
          {say("This week {week}; the week before {before}.", {
            week: totalText(say, weekTotal(days), unit),
            before: totalText(say, weekTotal(days, 1), unit),
          })}
        </p>
        <dl className={styles.measures}>
          {MEASURES.map((told) => {
            const value = measures[told.of];
            return (
              <div key={told.of}>
                <dt>{say.told(told.name)}</dt>
                <dd className={styles.measure}>{value === null ? "–" : say.number(value, told.decimals)}</dd>
                <dd className={styles.small}>
                  {value === null && <b>{whyNone(say, told, days)} </b>}
                  {say.told(told.counted)} {say.told(told.tells)}
                </dd>
              </div>
            );
          })}
        </dl>
        <p className={styles.small}>
          {say(
            "Sources: Schuster Brandt Frandsen 2025; Impellizzeri 2020 and 2021; Williams 2017 for the weighted ratio; Foster 1998 for load, monotony and strain.",
          )}
        </p>
      </Disclosure>
    </Card>
  );
}

function totalText(
  say: Say,
  { metres, unknownDays: unknown }: ReturnType<typeof weekTotal>,
  unit: DistanceUnit,
): string {
  return unknown === 0 ? say.distance(metres, unit) : say("at least {distance}", { distance: { metres, unit } });
}

function whyNone(say: Say, { of, needsDays }: Told, days: ReturnType<typeof loadDays>): string {
  const unknown = unknownDays(days, needsDays);
  if (unknown > 0)
    return say.count(unknown, "{n} of {all} days has no log.", "{n} of {all} days have no log.", { all: needsDays });
  const isByEffort = of === "weekLoad" || of === "monotony" || of === "strain";
  if (isByEffort && days.slice(-7).some(({ load }) => load === null)) return say("A run lacks its time or its effort.");
  return isByEffort ? say("Every day was alike.") : say("Nothing was run before.");
}
