"use client";
import { one, type FormValues } from "@/app/form-state";
import { Chips } from "@/components/ui/chips";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { FIT_LABELS, FITS, PURPOSE_LABELS, PURPOSES, SHOE_TYPE_LABELS, SHOE_TYPES } from "@/lib/shoes/shoe-words";
import type { DistanceUnit } from "@/lib/units";
import type { Day } from "@/lib/days";
import styles from "../day.module.css";
import { KeptForm } from "../kept-form";
import { saveShoe } from "./actions";

const QUESTIONS = [
  { name: "purpose", label: "What are they for?", options: PURPOSES, words: PURPOSE_LABELS as Record<string, string> },
  { name: "type", label: "Type", options: SHOE_TYPES, words: SHOE_TYPE_LABELS as Record<string, string> },
  { name: "fit", label: "How do they fit?", options: FITS, words: FIT_LABELS as Record<string, string> },
];

/** What there is to say of a pair: its name is needed, all else may be left blank. */
export function ShoeForm(props: {
  hidden: Readonly<Record<string, string>>;
  values?: FormValues;
  unit: DistanceUnit;
  today: Day;
  children: string;
}) {
  const { hidden, values: first, unit, today, children } = props;
  return (
    <KeptForm action={saveShoe} mutation="shoe.save" values={first} className={styles.form}>
      {({ values, errors }) => (
        <>
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <TextInput
            name="name"
            label="Name or model"
            autoComplete="off"
            maxLength={120}
            defaultValue={one(values, "name")}
            error={errors.name}
          />
          {QUESTIONS.map(({ name, label, options, words }) => (
            <Chips
              key={name}
              name={name}
              label={label}
              optional
              options={options.map((value) => ({ value, label: words[value] ?? value }))}
              value={[one(values, name)]}
              error={errors[name]}
            />
          ))}
          <TextInput
            type="date"
            name="inUseSince"
            label="In use since"
            optional
            max={today}
            defaultValue={one(values, "inUseSince")}
            error={errors.inUseSince}
          />
          <TextInput
            name="startDistance"
            label="Run in them before your runs were logged here"
            hint="A rough number is fine; 0 for new shoes. Blank is not counted as 0."
            optional
            unit={unit}
            inputMode="decimal"
            autoComplete="off"
            maxLength={20}
            defaultValue={one(values, "startDistance")}
            error={errors.startDistance}
          />
          <SubmitButton variant="primary" size="big">
            {children}
          </SubmitButton>
        </>
      )}
    </KeptForm>
  );
}
