import { one } from "@/app/form-state";
import { Chips } from "@/components/ui/chips";
import { Disclosure } from "@/components/ui/disclosure";
import { PainScale } from "@/components/ui/pain-scale";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { NIGHT_LABELS, NIGHTS } from "@/lib/logs/night-words";
import { KIND_LABELS, KINDS, SIDE_LABELS, SIDES, SITE_LABELS, SITES, SYMPTOM_ROWS } from "@/lib/logs/symptom-words";
import type { Told } from "../kept-form";
import styles from "./fields.module.css";
import type { Offer } from "@/lib/logs/same-as-yesterday";
import { SameAsYesterday } from "./same-as-yesterday";
import { SymptomChips } from "./symptom-chips";

const YES_NO = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];
const MORE = ["atRest", "night", "dailyLife", "note"];
const ROWS_SHOWN = 2;
const scores = Array.from({ length: 11 }, (_, score) => ({ value: String(score), label: String(score) }));
const optionsOf = <T extends string>(all: readonly T[], labels: Record<T, string>) =>
  all.map((value) => ({ value, label: labels[value] }));

/** Worst back pain, the places, and what else there is to say of the day. `open` shows all of it. */
export function CheckInFields(props: { told: Told; label: string; open?: boolean; offer?: Offer | null }) {
  const { told, label, open = false, offer } = props;
  const { values, errors } = told;
  const pain = one(values, "backPain");
  const rows = SYMPTOM_ROWS.filter((row, at) => at < ROWS_SHOWN || one(values, `symptom.${row}.site`) !== "");
  const names = [
    ...MORE,
    ...rows.flatMap((row) => ["site", "side", "kind", "score"].map((f) => `symptom.${row}.${f}`)),
  ];
  return (
    <>
      <PainScale name="backPain" label={label} value={pain === "" ? null : Number(pain)} error={errors.backPain} />
      {offer && <SameAsYesterday offer={offer} />}
      <SymptomChips told={told} />
      <Disclosure summary="More about it" open={open || told.opens?.(names)}>
        <div className={styles.stack}>
          <Chips
            name="atRest"
            label="Does it hurt at rest too?"
            options={YES_NO}
            value={[one(values, "atRest")]}
            error={errors.atRest}
          />
          <Chips
            name="night"
            label="Last night"
            options={optionsOf(NIGHTS, NIGHT_LABELS)}
            value={[one(values, "night")]}
            error={errors.night}
          />
          <Chips
            name="dailyLife"
            label="Did it get in the way of daily life?"
            options={YES_NO}
            value={[one(values, "dailyLife")]}
            error={errors.dailyLife}
          />
          <fieldset className={styles.stack}>
            <legend className={styles.legend}>A second feeling in a place named above</legend>
            {rows.map((row) => (
              <div key={row} className={styles.row}>
                <RowSelect row={row} part="site" label="Place" options={optionsOf(SITES, SITE_LABELS)} told={told} />
                <RowSelect row={row} part="side" label="Side" options={optionsOf(SIDES, SIDE_LABELS)} told={told} />
                <RowSelect
                  row={row}
                  part="kind"
                  label="Feels like"
                  options={optionsOf(KINDS, KIND_LABELS)}
                  told={told}
                />
                <RowSelect row={row} part="score" label="0 to 10" options={scores} told={told} />
              </div>
            ))}
          </fieldset>
          <Textarea
            name="note"
            label="Anything else worth knowing"
            optional
            defaultValue={one(values, "note")}
            error={errors.note}
          />
        </div>
      </Disclosure>
    </>
  );
}

function RowSelect(props: {
  row: string;
  part: string;
  label: string;
  options: { value: string; label: string }[];
  told: Told;
}) {
  const { row, part, label, options, told } = props;
  const name = `symptom.${row}.${part}`;
  return (
    <Select
      name={name}
      label={label}
      blank="–"
      options={options}
      defaultValue={one(told.values, name)}
      error={told.errors[name]}
    />
  );
}
