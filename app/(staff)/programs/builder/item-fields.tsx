import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { DoseKind } from "@/lib/programs/dose";
import { numberFieldsOf, type FormRow, type NumberField } from "@/lib/programs/form-rows";
import { frequencyChoices } from "@/lib/programs/frequency-fields";
import { weekdayWords } from "@/lib/programs/frequency-words";
import styles from "./builder.module.css";
import type { Choice } from "./choices";

const LABELS: Record<NumberField, { label: string; unit?: string; optional?: boolean }> = {
  sets: { label: "Sets" },
  reps: { label: "Repetitions" },
  holdSeconds: { label: "Hold", unit: "s" },
  durationSeconds: { label: "Time", unit: "s" },
  restSeconds: { label: "Rest", unit: "s", optional: true },
  pyramid: { label: "Steps, like 6-4-2" },
};

type Props = { row: FormRow; at: number; of: number; choice: Choice | undefined; errors: Record<string, string> };

/** One exercise of the program: its drawing, dose, days and note, and the buttons that move or remove it. */
export function ItemFields({ row, at, of, choice, errors }: Props) {
  const name = (field: string) => `items.${at}.${field}`;
  const error = (field: string) => errors[name(field)];
  const title = choice?.name ?? "An exercise that is no longer in the library";
  const general = error("exerciseId") ?? error("dose") ?? error("itemId");
  return (
    <fieldset className={styles.item} data-row>
      <legend className="visually-hidden">
        {at + 1}. {title}
      </legend>
      <input type="hidden" name={name("itemId")} value={row.itemId} />
      <input type="hidden" name={name("exerciseId")} value={row.exerciseId} />
      <header className={styles.itemHead}>
        <div className={styles.thumb}>{choice?.drawing}</div>
        <div className={styles.itemName}>
          <h3 aria-hidden="true">{title}</h3>
          <p className={styles.targets}>{choice?.targets}</p>
        </div>
        <div className={styles.acts}>
          <Act act="up" at={at} title={title} off={at === 0} />
          <Act act="down" at={at} title={title} off={at === of - 1} />
          <Act act="remove" at={at} title={title} />
        </div>
      </header>
      {general && (
        <p className={styles.wrong} role="alert">
          {general}
        </p>
      )}
      <div className={styles.dose}>
        {choice && <Numbers kind={choice.kind} row={row} name={name} error={error} />}
        <label className={styles.tick}>
          <input type="checkbox" name={name("perSide")} value="1" defaultChecked={row.perSide} />
          <span>Each side</span>
        </label>
      </div>
      <div className={styles.when}>
        <Select
          label="When"
          name={name("frequency")}
          options={frequencyChoices}
          defaultValue={row.frequency}
          error={error("frequency")}
        />
        <fieldset className={styles.days}>
          <legend className="visually-hidden">Days of the week</legend>
          {weekdayWords.map((word, day) => (
            <label key={word} className={styles.day}>
              <input
                type="checkbox"
                name={name("days")}
                value={day + 1}
                defaultChecked={row.days.includes(String(day + 1))}
              />
              <span>{word}</span>
            </label>
          ))}
        </fieldset>
        <TextInput
          label="Note"
          optional
          name={name("note")}
          defaultValue={row.note}
          error={error("note")}
          maxLength={300}
        />
      </div>
    </fieldset>
  );
}

function Numbers({
  kind,
  row,
  name,
  error,
}: {
  kind: DoseKind;
  row: FormRow;
  name: (field: string) => string;
  error: (field: string) => string | undefined;
}) {
  return numberFieldsOf(kind).map((field) => {
    const { label, unit, optional } = LABELS[field];
    return (
      <TextInput
        key={field}
        label={label}
        unit={unit}
        optional={optional || (kind === "reps" && field === "holdSeconds")}
        name={name(field)}
        defaultValue={row[field]}
        error={error(field)}
        inputMode={field === "pyramid" ? "text" : "numeric"}
        autoComplete="off"
        maxLength={20}
      />
    );
  });
}

const ACTS = {
  up: { word: "Move up", d: "M8 13V3M3.5 7.5L8 3l4.5 4.5" },
  down: { word: "Move down", d: "M8 3v10M3.5 8.5L8 13l4.5-4.5" },
  remove: { word: "Remove", d: "M3.5 3.5l9 9M12.5 3.5l-9 9" },
};

function Act({ act, at, title, off = false }: { act: keyof typeof ACTS; at: number; title: string; off?: boolean }) {
  return (
    <Button
      variant="quiet"
      size="small"
      name="do"
      value={`${act}.${at}`}
      disabled={off}
      title={ACTS[act].word}
      className={styles.act}
      formNoValidate
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={ACTS[act].d} />
      </svg>
      <span className="visually-hidden">
        {ACTS[act].word}: {title}
      </span>
    </Button>
  );
}
