import { Link } from "@/components/link";
import { Card } from "@/components/ui/card";
import type { Topic } from "@/lib/learn/topic";
import { NO_PASS_MARK } from "@/lib/self-checks/check";
import { checkOf } from "@/lib/self-checks/checks";
import styles from "../learn.module.css";

/** The self-checks that go with a topic; only an athlete has some to do. */
export function TopicChecks({ topic, isAthlete }: { topic: Topic; isAthlete: boolean }) {
  if (!topic.checks) return null;
  return (
    <Card title="Self-checks that go with it">
      <ul className={styles.topics}>
        {topic.checks.map(checkOf).map(({ id, name, about }) => (
          <li key={id}>
            {isAthlete ? <Link href={`/checks/${id}`}>{name}</Link> : name}
            <span>{about}</span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{NO_PASS_MARK}</p>
    </Card>
  );
}
