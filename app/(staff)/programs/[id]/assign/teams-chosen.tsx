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
  if (teams.length === 0) return null;
  return (
    <div className={styles.whole} role="status">
      {teams.map((team) => {
        const { of, getIt, left } = exceptionsOf(team.id, rows, chosen);
        return (
          <div key={team.id}>
            <p>
              <b>
                {team.name}: {getIt} of {of}
              </b>
              {left.length === 0 && ", nobody left out"}
            </p>
            {left.length > 0 && (
              <ul aria-label={`Left out of ${team.name}`}>
                {left.map(({ athleteId, name, why }) => (
                  <li key={athleteId}>
                    Not <bdi>{name}</bdi>, {why}
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
      <p className={styles.has}>
        This is for those who are in the team now. Whoever joins later has no program until you assign one.
      </p>
    </div>
  );
}
