import { useSay } from "#say";
import type { ReactNode } from "react";
import { TierBadge } from "@/components/tier-badge";
import styles from "./advice-panel.module.css";

/** What to do about a sign that cannot wait, in full, with the numbers to call. `text` is as rules say it, in English; `children` say that it was read, and why it came. */
export function AdvicePanel(props: {
  tier: "emergency" | "urgent";
  text: string;
  level?: 1 | 2;
  acts?: ReactNode;
  children?: ReactNode;
}) {
  const { tier, text, level = 1, acts, children } = props;
  const say = useSay();
  const Heading = `h${level}` as const;
  const now = tier === "emergency";
  return (
    <article className={`${styles.advice} ${styles[tier]}`}>
      <TierBadge tier={tier} />
      <Heading className={styles.title}>{now ? say("Please get help now") : say("Please call a doctor")}</Heading>
      <p className={styles.text}>{say.told(text)}</p>
      <div className={styles.numbers}>
        {now ? (
          <>
            <Call number="112" where={say("Europe, and most mobile phones")} />
            <Call number="999" where={say("United Kingdom")} />
            <Call number="911" where={say("United States, Canada")} />
          </>
        ) : (
          <Call number="111" where={say("United Kingdom; elsewhere your own doctor or out-of-hours line")} />
        )}
      </div>
      <p>
        {now
          ? say(
              "You do not need an answer from your coach or physio first. Unsure whether it counts? Then it counts: let a doctor decide.",
            )
          : say("If it gets worse while you wait, or anything on the help page is new, get help now.")}{" "}
        <a href="/help-now">{say("All signs that need help now")}</a>
      </p>
      {acts && <div className={styles.read}>{acts}</div>}
      {children}
    </article>
  );
}

function Call({ number, where }: { number: string; where: string }) {
  const say = useSay();
  return (
    <a href={`tel:${number}`}>
      <b>{say("Call {number}", { number })}</b>
      <span>{where}</span>
    </a>
  );
}
