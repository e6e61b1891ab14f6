import { randomUUID } from "node:crypto";
import type { NextStep } from "@/lib/progression/next-steps";
import { proposalKey } from "@/lib/progression/next-steps";
import type { Viewer } from "@/lib/triage/receipt";
import styles from "./settle.module.css";
import { StepForm } from "./step-form";

/** The three answers to a proposed step; of a review a physio alone gives one, and it is that they have looked. */
export function StepActs({
  org,
  athleteId,
  viewer,
  next,
}: {
  org: string;
  athleteId: string;
  viewer: Viewer;
  next: NextStep;
}) {
  const { standing, steps, at, proposal } = next;
  const isReview = proposal.decision === "review";
  if (isReview && viewer !== "physio") return null;
  const hidden = (answer: string) => ({
    ...{ org, athleteId, itemId: standing.item.itemId, proposed: proposalKey(next), answer },
    key: randomUUID(),
  });
  const others = steps.flatMap((step, index) =>
    index === at ? [] : [{ value: String(index), label: `${index + 1}. ${step}` }],
  );
  return (
    <div className={styles.acts}>
      <StepForm hidden={hidden("accepted")} label={isReview ? "I have looked: stay here" : "Accept"} />
      <StepForm
        hidden={hidden("changed")}
        label={isReview ? "I have looked: another step" : "Change"}
        submit="Set this step"
        hint="What they do from then on."
        steps={others}
      />
      {!isReview && (
        <StepForm
          hidden={hidden("refused")}
          label="Refuse"
          submit="Refuse this step"
          hint="It is proposed again only after a new session."
        />
      )}
    </div>
  );
}
