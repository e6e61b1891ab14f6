import { useSay } from "#say";
import { Card } from "@/components/ui/card";
import { limitSetBy } from "@/lib/programs/limits";
import type { Sayable } from "@/lib/said";
import styles from "./limits.module.css";

/** For the athlete: what holds and who set it. */
export function OwnLimits({ limits }: { limits: readonly { id: string; text: Sayable; by: string | null }[] }) {
  const say = useSay();
  if (limits.length === 0) return null;
  return (
    <Card title={limits.length === 1 ? say("Your limit") : say("Your limits")} tone="say">
      <ul className={styles.list}>
        {limits.map(({ id, text, by }) => (
          <li key={id}>
            <p className={styles.what}>{say.told(text)}</p>
            {by && <p className={styles.fine}>{say("Set by {by}.", { by })}</p>}
          </li>
        ))}
      </ul>
      <p className={styles.fine}>{say(limitSetBy.athlete)}</p>
    </Card>
  );
}
