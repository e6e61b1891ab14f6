import { one, type FormValues } from "@/app/form-state";
import { saveDay } from "@/app/(athlete)/day-actions";
import { type ExerciseRow, ExerciseRows } from "@/app/(athlete)/fields/exercise-rows";
import { KeptForm } from "@/app/(athlete)/kept-form";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Chips } from "@/components/ui/chips";
import { PainScale } from "@/components/ui/pain-scale";
import { SubmitButton } from "@/components/ui/submit-button";
import { SESSION_ALL, SESSION_WENT } from "@/lib/logs/session-words";
import styles from "./session.module.css";

const DID = "What you did";
const WENT = "How it went";
const ONCE = "Asked once for the whole session, and kept with each exercise you did. Blank stays blank.";
const ONE_ALONE = "If it was one exercise alone, open that one above and write it there.";
const PAIN = "Worst pain during it";
const EFFORT = "How hard was it?";
const EFFORT_ENDS = ["no effort", "all out"] as const;
const FORM = "Good form to the end?";
const FORM_ANSWERS = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No, it was lost" },
];
const SAVE = "Save the session";
const ALL = "Save all as prescribed";

/** What was done and how it went, as a part of the day's log. `values` is what really ran; how it went is never filled in. */
export function SessionLog(props: {
  day: string;
  org: string;
  keyOfForm: string;
  knownAt: string;
  rows: readonly ExerciseRow[];
  values?: FormValues;
  intro?: string;
  /** Offers one button for all exercises, where nothing says yet what was done. */
  allAtOnce?: boolean;
}) {
  const { day, org, keyOfForm, knownAt, rows, values, intro, allAtOnce = false } = props;
  return (
    <KeptForm action={saveDay} mutation="log.day" values={values} className={styles.page}>
      {(told) => {
        const score = (name: string) => (one(told.values, name) === "" ? null : Number(one(told.values, name)));
        return (
          <>
            <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
            <input type="hidden" name="org" value={org} />
            <input type="hidden" name="key" value={keyOfForm} />
            <input type="hidden" name="day" value={day} />
            <input type="hidden" name="known" value={knownAt} />
            <Card title={DID}>
              {intro && <p className="muted small">{intro}</p>}
              <ExerciseRows rows={rows} told={told} />
            </Card>
            <Card title={WENT}>
              <div className={styles.went}>
                <PainScale name={SESSION_WENT.pain} label={PAIN} value={score(SESSION_WENT.pain)} />
                <PainScale
                  name={SESSION_WENT.effort}
                  label={EFFORT}
                  ends={EFFORT_ENDS}
                  value={score(SESSION_WENT.effort)}
                />
                <Chips
                  name={SESSION_WENT.formHeld}
                  label={FORM}
                  options={FORM_ANSWERS}
                  value={[one(told.values, SESSION_WENT.formHeld)]}
                />
                <p className="muted small">
                  {ONCE} {rows.length > 1 && ONE_ALONE}
                </p>
              </div>
            </Card>
            <SubmitButton variant="primary" size="big">
              {SAVE}
            </SubmitButton>
            {allAtOnce && (
              <Button size="big" name={SESSION_ALL} value="1">
                {ALL}
              </Button>
            )}
          </>
        );
      }}
    </KeptForm>
  );
}
