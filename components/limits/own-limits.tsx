import { Card } from "@/components/ui/card";
import { limitSetBy } from "@/lib/programs/limits";
import styles from "./limits.module.css";

/** For the athlete: what holds and who set it. */
export function OwnLimits({ limits }: { limits: readonly { id: string; text: string; by: string | null }[] }) {
  if (limits.length === 0) return null;
  return (
    <Card title={limits.length === 1 ? "Your limit" : "Your limits"} tone="say">
      <ul className={styles.list}>
        {limits.map(({ id, text, by }) => (
          <li key={id}>
            <p className={styles.what}>{text}</p>
            {by && <p className={styles.fine}>Set by {by}.</p>}
          </li>
        ))}
      </ul>
      <p className={styles.fine}>{limitSetBy.athlete}</p>
    </Card>
  );
}
