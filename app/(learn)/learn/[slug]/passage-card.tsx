import { EvidenceLine } from "@/components/evidence-line/evidence-line";
import { Card } from "@/components/ui/card";
import type { Passage } from "@/lib/learn/topic";
import styles from "../learn.module.css";

/** One passage, what it puts right, and at its foot how well it stands and where it was read. */
export function PassageCard({ passage }: { passage: Passage }) {
  const { id, heading, says, list, corrects, support, mark, sources } = passage;
  return (
    <Card id={id} title={heading}>
      <div className={styles.says}>
        {corrects && (
          <p className={styles.corrects}>
            <b>Corrected here.</b> {corrects}
          </p>
        )}
        {says.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {list && (
          <ul>
            {list.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      <EvidenceLine support={support} mark={mark} sources={sources} />
    </Card>
  );
}
