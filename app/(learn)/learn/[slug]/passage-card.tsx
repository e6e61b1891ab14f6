import { Card } from "@/components/ui/card";
import { checkedWords, learnSources } from "@/lib/learn/sources";
import { supportWords, type Passage, type Support } from "@/lib/learn/topic";
import type { EvidenceMark } from "@/lib/programs/exercise";
import styles from "../learn.module.css";

/** What the mark names already. */
const IMPLIED: Partial<Record<EvidenceMark, string>> = { S: "article", D: "team-choice" };

/** One passage, what it puts right, and at its foot how well it stands and where it was read. */
export function PassageCard({ passage }: { passage: Passage }) {
  const { id, heading, says, list, corrects, support, mark, sources } = passage;
  const implied = IMPLIED[mark];
  const rest = sources.filter((source) => source !== implied);
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
      <p className={styles.evidence}>
        <SupportShape support={support} />
        <b>{supportWords[support]}</b>
        <span>
          {checkedWords[mark]}
          {rest.map((source, at) => (
            <span key={source}>
              {at > 0 ? "; " : implied ? "; see also " : ": "}
              <Source id={source} />
            </span>
          ))}
        </span>
      </p>
    </Card>
  );
}

function Source({ id }: { id: string }) {
  const source = learnSources[id];
  if (!source?.url) return source?.label ?? id;
  return <a href={source.url}>{source.label}</a>;
}

/** A full, a half and an empty circle, and a square for a choice of ours. */
function SupportShape({ support }: { support: Support }) {
  return (
    <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" className={styles.shape}>
      {support === "choice" ? <path d="M2 2h10v10H2z" /> : <circle cx="7" cy="7" r="5.5" />}
      {support === "good" && <circle cx="7" cy="7" r="5.5" fill="currentColor" />}
      {support === "weak" && <path d="M7 1.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />}
    </svg>
  );
}
