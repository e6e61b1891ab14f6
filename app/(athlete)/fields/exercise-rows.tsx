import type { ReactNode } from "react";
import { type FormValues, one } from "@/app/form-state";
import { markup } from "@/components/markup";
import { Raw } from "@/components/raw";
import { Chips } from "@/components/ui/chips";
import { Disclosure } from "@/components/ui/disclosure";
import { TextInput } from "@/components/ui/text-input";
import { EXERCISE_STATUS_LABELS } from "@/lib/logs/exercise-words";
import type { Told } from "../kept-form";
import styles from "./exercise-rows.module.css";
import inset from "./inset.module.css";

/** One exercise to report. `field` is the name of its status; `numbers` are those that its dose counts in. */
export type ExerciseRow = {
  field: string;
  name: string;
  dose: string;
  when: "due" | "if-you-run";
  numbers: readonly ("sets" | "reps" | "holdSeconds")[];
  /** A drawing and how it goes, drawn by the server. */
  how: ReactNode;
};

const WENT = ["effort", "pain", "formHeld"] as const;
const NUMBER_LABELS = { sets: "Sets", reps: "Repetitions", holdSeconds: "Seconds" } as const;

/** Each exercise with a ring to tick for "as prescribed"; behind its name how it goes, and what else may have happened. */
export function ExerciseRows(props: { rows: readonly ExerciseRow[]; told: Told; open?: boolean }) {
  const { rows, told, open = false } = props;
  return (
    <ul className={styles.rows}>
      {rows.map((row) => (
        <li key={row.field} className={styles.row}>
          <Ring row={row} values={told.values} />
          <details className={styles.more} open={open || isOpen(row, told)}>
            <summary>
              <span>
                <b>{row.name}</b>
                <span className={styles.dose}>{row.dose}</span>
              </span>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M3.5 6l4.5 4.5L12.5 6" />
              </svg>
            </summary>
            <div className={styles.body}>
              {row.how}
              <Differently row={row} told={told} />
              <HowItWent row={row} told={told} open={open} />
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}

const isOpen = ({ field, numbers }: ExerciseRow, { values, opens }: Told) =>
  ["changed", "not-done"].includes(one(values, field)) ||
  (opens?.([...numbers, ...WENT].map((part) => `${field}.${part}`)) ?? false);

function Ring({ row: { field, name, when }, values }: { row: ExerciseRow; values: FormValues }) {
  const checked = one(values, field) === "as-prescribed" && markup` checked`;
  return (
    <Raw
      as="label"
      className={styles.ring}
      html={markup`<input type='radio' name='${field}' value='as-prescribed' data-when='${when}'${checked}><span aria-hidden='true'>✓</span><span class='visually-hidden'>${name}: done as prescribed</span>`}
    />
  );
}

function Differently({ row, told: { values, errors } }: { row: ExerciseRow; told: Told }) {
  const answers = [
    { value: "changed", label: EXERCISE_STATUS_LABELS.changed },
    { value: "not-done", label: EXERCISE_STATUS_LABELS["not-done"] },
    { value: "", label: "Not reported" },
  ];
  return (
    <fieldset className={styles.differently}>
      <legend className="visually-hidden">{row.name}: another answer</legend>
      {errors[row.field] && (
        <p className={styles.error} role="alert">
          {errors[row.field]}
        </p>
      )}
      <Raw
        className={styles.answers}
        html={markup`${answers.map(({ value, label }) => {
          const checked = one(values, row.field) === value && markup` checked`;
          return markup`<label><input type='radio' name='${row.field}' value='${value}'${checked}><span>${label}</span></label>`;
        })}`}
      />
      <div className={styles.numbers}>
        {row.numbers.map((number) => (
          <div key={number} className={inset.inset}>
            <TextInput
              name={`${row.field}.${number}`}
              label={NUMBER_LABELS[number]}
              inputMode="numeric"
              autoComplete="off"
              maxLength={6}
              defaultValue={one(values, `${row.field}.${number}`)}
              error={errors[`${row.field}.${number}`]}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** For those who wish the next step to rest on more than "done"; all of it may stay blank. */
function HowItWent({
  row: { field },
  told: { values, errors, opens },
  open,
}: {
  row: ExerciseRow;
  told: Told;
  open: boolean;
}) {
  const names = WENT.map((part) => `${field}.${part}`);
  const score = (part: "effort" | "pain", label: string) => (
    <div className={inset.inset}>
      <TextInput
        name={`${field}.${part}`}
        label={label}
        inputMode="numeric"
        autoComplete="off"
        maxLength={2}
        defaultValue={one(values, `${field}.${part}`)}
        error={errors[`${field}.${part}`]}
      />
    </div>
  );
  return (
    <Disclosure summary="How it went" open={open || opens?.(names)}>
      <div className={styles.went}>
        <p className="muted small">If you like. With it, and how the next morning was, a next step can be proposed.</p>
        <div className={styles.numbers}>
          {score("effort", "Effort, 0 to 10")}
          {score("pain", "Pain while doing it, 0 to 10")}
        </div>
        <Chips
          name={`${field}.formHeld`}
          label="Good form to the end?"
          options={FORM}
          value={[one(values, `${field}.formHeld`)]}
          error={errors[`${field}.formHeld`]}
        />
      </div>
    </Disclosure>
  );
}

const FORM = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No, it was lost" },
];
