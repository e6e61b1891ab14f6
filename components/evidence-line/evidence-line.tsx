import { useSay } from "#say";
import { checkedWords, learnSources } from "@/lib/learn/sources";
import { supportWords, type Support } from "@/lib/learn/topic";
import type { EvidenceMark } from "@/lib/programs/exercise";
import styles from "./evidence-line.module.css";

/** What the mark names already. */
const IMPLIED: Partial<Record<EvidenceMark, string>> = { S: "article", D: "team-choice" };

/** How well a statement stands, how that was checked, and where it was read. */
export function EvidenceLine(props: { support: Support; mark: EvidenceMark; sources: readonly string[] }) {
  const say = useSay();
  const { support, mark, sources } = props;
  const implied = IMPLIED[mark];
  const rest = sources.filter((source) => source !== implied);
  return (
    <p className={styles.evidence}>
      <SupportShape support={support} />
      <b>{say.told(supportWords[support])}</b>
      <span>
        {say.told(checkedWords[mark])}
        {rest.map((source, at) => (
          <span key={source}>
            {at > 0 ? "; " : implied ? `; ${say("see also")} ` : ": "}
            <Source id={source} />
          </span>
        ))}
      </span>
    </p>
  );
}

function Source({ id }: { id: string }) {
  const say = useSay();
  const source = learnSources[id];
  if (!source) return id;
  const label = say.told(source.label);
  return source.url ? <a href={source.url}>{label}</a> : label;
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
