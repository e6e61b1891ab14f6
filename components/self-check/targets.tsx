import { Card } from "@/components/ui/card";
import { NO_PASS_MARK, type Check, type Target } from "@/lib/self-checks/check";
import { checkedWords, learnSources } from "@/lib/learn/sources";
import { spreadWords } from "@/lib/self-checks/target-words";
import styles from "./self-check.module.css";

const WHO: Record<Target["who"], string> = { men: "Men", women: "Women", anybody: "" };
const SIDES = { both: "", left: "left", right: "right" };
const READ_BY_A_RULE =
  "Of the self-checks this is the only one that a rule reads: more room than a hand asks somebody to have a look when there is time (S7).";

/** The numbers to hold one's own against, with where they come from and how little they say. */
export function Targets({ check }: { check: Check }) {
  const { targets, targetNote, mark, sources } = check;
  // Left and right of a norm for anybody are one number.
  const shown = targets.filter(({ who, side }) => who !== "anybody" || side !== "right");
  return (
    <Card title="What to hold it against">
      <div className={styles.targets}>
        {shown.length > 0 && (
          <ul>
            {shown.map((target) => (
              <li key={`${target.who} ${target.side}`}>
                {[WHO[target.who], target.who !== "anybody" && SIDES[target.side]].filter(Boolean).join(", ")}
                {target.who !== "anybody" && ": "}
                {spreadWords(check, target)}
              </li>
            ))}
          </ul>
        )}
        <p>{targetNote}</p>
        <p>{check.id === "wall-test" ? READ_BY_A_RULE : NO_PASS_MARK}</p>
        <p className="muted small">
          {checkedWords[mark]}:{" "}
          {sources.map((source, at) => {
            const { label, url } = learnSources[source] ?? { label: source };
            return (
              <span key={source}>
                {at > 0 && "; "}
                {url ? <a href={url}>{label}</a> : label}
              </span>
            );
          })}
        </p>
      </div>
    </Card>
  );
}
