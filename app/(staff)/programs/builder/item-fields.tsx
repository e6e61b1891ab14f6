import { useSay } from "#say";
import type { Sentence } from "@/lib/said";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { DoseKind } from "@/lib/programs/dose";
import {
  numberFieldsOf,
  type AskedField,
  type FormPhase,
  type FormRow,
  type NumberField,
} from "@/lib/programs/form-rows";
import { frequencyChoices } from "@/lib/programs/frequency-fields";
import { weekdayWords } from "@/lib/programs/frequency-words";
import { Act } from "./act";
import styles from "./builder.module.css";
import type { Choice } from "./choices";

const LABELS: Record<NumberField, { label: Sentence; unit?: "s"; optional?: boolean }> = {
  sets: { label: "Sets" },
  reps: { label: "Repetitions" },
  holdSeconds: { label: "Hold // how long", unit: "s" },
  durationSeconds: { label: "Time // how long", unit: "s" },
  restSeconds: { label: "Rest // between sets", unit: "s", optional: true },
  pyramid: { label: "Steps, like 6-4-2" },
};

const ASKED: Record<AskedField, { label: Sentence; unit?: Sentence | "kg"; hint?: Sentence }> = {
  tempo: { label: "Tempo", hint: "Seconds down-held-up, like 3-1-2." },
  loadKg: { label: "Load // in kilograms", unit: "kg" },
  effortLimit: { label: "Effort up to", unit: "of 10" },
  painLimit: { label: "Pain up to", unit: "of 10" },
};

type Props = {
  row: FormRow;
  at: number;
  of: number;
  choice: Choice | undefined;
  phases: readonly FormPhase[];
  errors: Record<string, string>;
};

/** One exercise of the program: its drawing, dose, days and note, and the buttons that move or remove it. */
export function ItemFields({ row, at, of, choice, phases, errors }: Props) {
  const say = useSay();
  const name = (field: string) => `items.${at}.${field}`;
  const error = (field: string) => errors[name(field)];
  const title = choice?.name ?? say("An exercise that is no longer in the library");
  const general = error("exerciseId") ?? error("dose") ?? error("itemId");
  const isSaid = Object.keys(ASKED).some((field) => row[field as AskedField] !== "" || error(field));
  return (
    <fieldset className={styles.item} data-row={at}>
      <legend className="visually-hidden">
        {at + 1}. {title}
      </legend>
      <input type="hidden" name={name("itemId")} value={row.itemId} />
      <input type="hidden" name={name("exerciseId")} value={row.exerciseId} />
      <header className={styles.itemHead} draggable data-drag={`to.${at}`} title={say("Drag to move")}>
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
          <span>{say("Each side")}</span>
        </label>
      </div>
      <div className={styles.when}>
        <Select
          label={say("When")}
          name={name("frequency")}
          options={frequencyChoices.map(({ value, label }) => ({ value, label: say(label) }))}
          defaultValue={row.frequency}
          error={error("frequency")}
        />
        <fieldset className={styles.days}>
          <legend className="visually-hidden">{say("Days of the week")}</legend>
          {weekdayWords.map((word, day) => (
            <label key={word} className={styles.day}>
              <input
                type="checkbox"
                name={name("days")}
                value={day + 1}
                defaultChecked={row.days.includes(String(day + 1))}
              />
              <span>{say(word)}</span>
            </label>
          ))}
        </fieldset>
        <div className={styles.everyDays}>
          <TextInput
            label={say("Days between")}
            unit={say("days")}
            name={name("everyDays")}
            defaultValue={row.everyDays}
            inputMode="numeric"
            autoComplete="off"
            maxLength={2}
          />
        </div>
        {phases.length > 0 && (
          <div className={styles.inPhase}>
            <Select
              label={say("Phase")}
              name={name("phaseId")}
              options={phases.map((phase, n) => ({
                value: phase.phaseId,
                label: phase.title || say("Phase {n}", { n: n + 1 }),
              }))}
              blank={say("Every phase")}
              defaultValue={row.phaseId}
              error={error("phaseId")}
            />
          </div>
        )}
        <TextInput
          label={say("Note")}
          optional
          name={name("note")}
          defaultValue={row.note}
          error={error("note")}
          maxLength={300}
        />
      </div>
      <details className={styles.more} open={isSaid || undefined}>
        <summary>{say("Tempo, load and limits")}</summary>
        <div className={styles.dose}>
          {Object.entries(ASKED).map(([field, { label, unit, hint }]) => (
            <TextInput
              key={field}
              label={say.told(label)}
              unit={unit && say.told(unit)}
              hint={hint && say.told(hint)}
              optional
              name={name(field)}
              defaultValue={row[field as AskedField]}
              error={error(field)}
              inputMode={field === "tempo" ? "text" : "decimal"}
              autoComplete="off"
              maxLength={8}
            />
          ))}
        </div>
      </details>
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
  const say = useSay();
  return numberFieldsOf(kind).map((field) => {
    const { label, unit, optional } = LABELS[field];
    return (
      <TextInput
        key={field}
        label={say.told(label)}
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
