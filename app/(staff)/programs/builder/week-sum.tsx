import { useSay } from "#say";
import { rich } from "@/components/say/rich";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Said } from "@/lib/said";
import type { FormPhase, FormRow } from "@/lib/programs/form-rows";
import styles from "./builder.module.css";
import { TooMuch } from "./too-much";

/** What the program asks in a week, the way to save it, and the steps back. */
export function WeekSum({
  week,
  rows,
  phases,
  can,
  onStep,
}: {
  week: { minutes: number; assumes: Said; unread: number };
  rows: readonly FormRow[];
  phases: readonly FormPhase[];
  can: { undo: boolean; redo: boolean };
  onStep: (by: -1 | 1) => void;
}) {
  const say = useSay();
  return (
    <Card tone="say">
      <p className={styles.minutes} aria-live="polite">
        {rich(say, "{n} minutes a week", { n: <b>{week.minutes}</b> })}
      </p>
      <p className={styles.targets}>
        {phases.length > 1 && `${say("In the phase that asks most.")} `}
        {say.told(week.assumes)}
        {week.unread > 0 && ` ${say("{n} not counted yet: the dose is not complete.", { n: week.unread })}`}
      </p>
      <TooMuch rows={rows} phases={phases} />
      <div className={styles.steps}>
        <SubmitButton variant="primary" size="big" name="do" value="save">
          {say("Save program")}
        </SubmitButton>
        <Button type="button" disabled={!can.undo} onClick={() => onStep(-1)}>
          {say("Undo")}
        </Button>
        <Button type="button" disabled={!can.redo} onClick={() => onStep(1)}>
          {say("Redo")}
        </Button>
      </div>
    </Card>
  );
}
