"use client";
import { one } from "@/app/form-state";
import { Card } from "@/components/ui/card";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Day } from "@/lib/days";
import { WALL_TEST_LABELS } from "@/lib/logs/wall-test-words";
import { WALL_TEST_RESULTS } from "@/lib/triage/timeline";
import styles from "../day.module.css";
import { BigChoice } from "../fields/big-choice";
import { KeptForm, type Told } from "../kept-form";
import { saveWallTest } from "./actions";
import { WallDrawing } from "./wall-drawing";

export function WallForm({ org, day, keyOfForm }: { org: string; day: Day; keyOfForm: string }) {
  return (
    <KeptForm action={saveWallTest} className={styles.form}>
      {(told) => (
        <>
          <input type="hidden" name="org" value={org} />
          <input type="hidden" name="key" value={keyOfForm} />
          <input type="hidden" name="day" value={day} />
          <Card>
            <WallResult told={told} />
          </Card>
          <SubmitButton variant="primary" size="big">
            Save the wall test
          </SubmitButton>
        </>
      )}
    </KeptForm>
  );
}

/** The three findings, each with its drawing. */
export function WallResult({ told }: { told: Told }) {
  return (
    <BigChoice
      name="result"
      label="What did you find behind the small of your back?"
      options={WALL_TEST_RESULTS.map((result) => ({
        value: result,
        label: WALL_TEST_LABELS[result],
        picture: <WallDrawing gap={result} />,
      }))}
      value={one(told.values, "result")}
      error={told.errors.result}
    />
  );
}
