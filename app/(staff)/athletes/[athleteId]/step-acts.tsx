import { useSay } from "#say";
import { randomUUID } from "node:crypto";
import type { NextStep } from "@/lib/progression/next-steps";
import { proposalKey } from "@/lib/progression/next-steps";
import { stepSaid } from "@/lib/progression/step";
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
  const say = useSay();
  const { standing, at, proposal } = next;
  const isReview = proposal.decision === "review";
  if (isReview && viewer !== "physio") return null;
  const hidden = (answer: string) => ({
    ...{ org, athleteId, itemId: standing.item.itemId, proposed: proposalKey(next), answer },
    key: randomUUID(),
  });
  const others = standing.ladder.steps.flatMap((step, index) =>
    index === at ? [] : [{ value: String(index), label: `${index + 1}. ${say.told(stepSaid(step))}` }],
  );
  return (
    <div className={styles.acts}>
      <StepForm hidden={hidden("accepted")} label={isReview ? say("I have looked: stay here") : say("Accept")} />
      <StepForm
        hidden={hidden("changed")}
        label={isReview ? say("I have looked: another step") : say("Change // a proposed step")}
        submit={say("Set this step")}
        hint={say("What they do from then on.")}
        steps={others}
      />
      {!isReview && (
        <StepForm
          hidden={hidden("refused")}
          label={say("Refuse")}
          submit={say("Refuse this step")}
          hint={say("It is proposed again only after a new session.")}
        />
      )}
    </div>
  );
}
