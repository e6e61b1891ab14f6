import { Link } from "@/components/link";
import { dayAndMonth, type Day } from "@/lib/days";
import type { Say } from "@/lib/say";
import { FEWEST, medianOf, type TeamMember, tintOf, type Week } from "@/lib/team-weeks/team-weeks";
import { distanceIn, type DistanceUnit } from "@/lib/units";
import styles from "./team.module.css";

type Props = {
  what: "running" | "pain";
  members: readonly TeamMember[];
  mondays: readonly Day[];
  unit: DistanceUnit;
  say: Say;
};

const WORST_PAIN = 10;

/** A team by weeks, each cell a figure with a tint behind it: running against the athlete's own highest week, pain against 10. */
export function HeatTable({ what, members, mondays, unit, say }: Props) {
  const isRunning = what === "running";
  const title = isRunning ? say("Running by week, {unit}", { unit }) : say("Worst pain by week, 0 to 10");
  const valueOf = (week: Week) => (isRunning ? week.metres : week.worstPain);
  const shares = (member: TeamMember) => (isRunning ? member.shares.runs : member.shares.pain);
  const figure = (value: number) => (isRunning ? say.number(distanceIn(value, unit), 1) : say.number(value));
  const medians = mondays.map((_, at) =>
    medianOf(members.filter(shares).map(({ weeks }) => (weeks[at] ? valueOf(weeks[at]) : null))),
  );
  return (
    <section>
      <h2>{title}</h2>
      <div className={styles.frame} role="region" aria-label={title} tabIndex={0}>
        <table className={styles.heat} data-what={what}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{say("Athlete")}</th>
              {mondays.map((monday) => (
                <th key={monday} scope="col">
                  <span className="visually-hidden">{say("Week of")} </span>
                  {dayAndMonth(monday, say.language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map((member) => {
              const highest = isRunning ? Math.max(0, ...member.weeks.map((week) => week.metres ?? 0)) : WORST_PAIN;
              return (
                <tr key={member.athleteId}>
                  <th scope="row">
                    <Link href={`/athletes/${member.athleteId}`}>
                      <bdi>{member.name}</bdi>
                    </Link>
                  </th>
                  {!shares(member) ? (
                    <td colSpan={mondays.length} className={styles.kept}>
                      {say("kept private")}
                    </td>
                  ) : (
                    member.weeks.map((week, at) => {
                      const value = valueOf(week);
                      return (
                        <td key={mondays[at]} data-tint={tintOf(value, highest)}>
                          {value === null ? "–" : figure(value)}
                        </td>
                      );
                    })
                  )}
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say("Middle of the team")}</th>
              {medians.map((median, at) => (
                <td key={mondays[at]}>
                  {median === null ? (
                    <>
                      –<span className="visually-hidden"> {say("fewer than {fewest}", { fewest: FEWEST })}</span>
                    </>
                  ) : (
                    figure(median)
                  )}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}
