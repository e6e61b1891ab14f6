"use client";
import { one, type FormValues } from "@/app/form-state";
import { BigChoice } from "@/app/(athlete)/fields/big-choice";
import { CheckInFields } from "@/app/(athlete)/fields/check-in-fields";
import { ExerciseRows } from "@/app/(athlete)/fields/exercise-rows";
import { Questions } from "@/app/(athlete)/fields/questions";
import { OtherSportFields } from "@/app/(athlete)/fields/other-sport-fields";
import { RunFields } from "@/app/(athlete)/fields/run-fields";
import { KeptForm, type Told } from "@/app/(athlete)/kept-form";
import { SideFields } from "@/app/(athlete)/checks/[check]/side-fields";
import { Card } from "@/components/ui/card";
import { SubmitButton } from "@/components/ui/submit-button";
import { exerciseField } from "@/lib/logs/exercise-words";
import { HISTORY_QUESTIONS } from "@/lib/logs/history-questions";
import type { LoggedEntry } from "@/lib/logs/logged-entry";
import { SCREEN_QUESTIONS } from "@/lib/logs/screen-questions";
import { checkOf } from "@/lib/self-checks/checks";
import { RUNNING_LABELS, WEEK_QUESTION } from "@/lib/logs/week-words";
import { RUNNING } from "@/lib/triage/timeline";
import type { ShoeChoice } from "@/lib/shoes/shoe";
import type { DistanceUnit } from "@/lib/units";
import styles from "@/app/(athlete)/day.module.css";
import { saveEntry } from "./actions";

/** The form of an entry on record, filled with what it says now. */
export function EntryForm(props: {
  entry: LoggedEntry;
  values: FormValues;
  unit: DistanceUnit;
  org: string;
  shoes: readonly ShoeChoice[];
  keyOfForm: string;
}) {
  const { entry, values, unit, org, shoes, keyOfForm } = props;
  const hidden = { org, key: keyOfForm, kind: entry.kind, entryId: entry.entryId, version: String(entry.version) };
  return (
    <KeptForm action={saveEntry} mutation="log.edit" values={values} className={styles.form}>
      {(told) => (
        <>
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={`entry.${name}`} value={value} />
          ))}
          <input type="hidden" name="org" value={org} />
          <Card>
            <Fields entry={entry} told={told} unit={unit} shoes={shoes} />
          </Card>
          <SubmitButton variant="primary" size="big">
            Save the change
          </SubmitButton>
        </>
      )}
    </KeptForm>
  );
}

type Drawn = { entry: LoggedEntry; told: Told; unit: DistanceUnit; shoes: readonly ShoeChoice[] };

function Fields({ entry, told, unit, shoes }: Drawn) {
  switch (entry.kind) {
    case "check-in":
      return (
        <div className={styles.form}>
          <CheckInFields told={told} label="Worst back pain that day" open />
        </div>
      );
    case "run":
      return <RunFields told={told} unit={unit} shoes={shoes} open />;
    case "other-sport":
      return <OtherSportFields told={told} />;
    case "exercise": {
      const { name, dose } = entry.said;
      const numbers = ["sets", "reps", "holdSeconds"] as const;
      const row = { field: exerciseField(entry.said), name, dose, when: "due" as const, numbers, how: null };
      return <ExerciseRows rows={[row]} told={told} open />;
    }
    case "screen": {
      const { answers } = entry.said;
      const asked = SCREEN_QUESTIONS.filter(({ id, asked: when }) => when === "always" || answers[id] !== undefined);
      return <Questions questions={asked} told={told} />;
    }
    case "history":
      return <Questions questions={HISTORY_QUESTIONS} told={told} />;
    case "week":
      return (
        <BigChoice
          name="running"
          label={WEEK_QUESTION}
          options={RUNNING.map((running) => ({ value: running, label: RUNNING_LABELS[running] }))}
          value={one(told.values, "running")}
          error={told.errors.running}
        />
      );
    case "assessment":
      return <SideFields check={checkOf(entry.said.check)} side={entry.said.side} told={told} />;
  }
}
