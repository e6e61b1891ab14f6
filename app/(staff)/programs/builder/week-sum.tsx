import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { SubmitButton } from "@/components/ui/submit-button";
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
  week: { minutes: number; assumes: string; unread: number };
  rows: readonly FormRow[];
  phases: readonly FormPhase[];
  can: { undo: boolean; redo: boolean };
  onStep: (by: -1 | 1) => void;
}) {
  return (
    <Card tone="say">
      <p className={styles.minutes} aria-live="polite">
        <b>{week.minutes}</b> minutes a week
      </p>
      <p className={styles.targets}>
        {phases.length > 1 && "In the phase that asks most. "}
        {week.assumes}
        {week.unread > 0 && ` ${week.unread} not counted yet: the dose is not complete.`}
      </p>
      <TooMuch rows={rows} phases={phases} />
      <div className={styles.steps}>
        <SubmitButton variant="primary" size="big" name="do" value="save">
          Save program
        </SubmitButton>
        <Button type="button" disabled={!can.undo} onClick={() => onStep(-1)}>
          Undo
        </Button>
        <Button type="button" disabled={!can.redo} onClick={() => onStep(1)}>
          Redo
        </Button>
      </div>
    </Card>
  );
}
