import { useSay } from "#say";
import { rich } from "@/components/say/rich";
import styles from "./assign.module.css";
import type { CandidateRow } from "./candidate-rows";
import { exceptionsOf } from "./exceptions";

/** Before it is sent: how many of each whole team get it, and by name who does not. */
export function TeamsChosen({
  teams,
  rows,
  chosen,
}: {
  teams: readonly { id: string; name: string }[];
  rows: readonly CandidateRow[];
  chosen: readonly string[];
}) {
  const say = useSay();
  if (teams.length === 0) return null;
  return (
    <div className={styles.whole} role="status">
      {teams.map((team) => {
        const { of, getIt, left } = exceptionsOf(team.id, rows, chosen);
        const counts = <b>{say("{team}: {n} of {of}", { team: team.name, n: getIt, of })}</b>;
        return (
          <div key={team.id}>
            <p>{left.length === 0 ? rich(say, "{counts}, nobody left out", { counts }) : counts}</p>
            {left.length > 0 && (
              <ul aria-label={say("Left out of {team}", { team: team.name })}>
                {left.map(({ athleteId, name, why }) => (
                  <li key={athleteId}>
                    {rich(say, "Not {name}, {why}", { name: <bdi>{name}</bdi>, why: say.told(why) })}
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
      <p className={styles.has}>
        {say("This is for those who are in the team now. Whoever joins later has no program until you assign one.")}
      </p>
    </div>
  );
}
