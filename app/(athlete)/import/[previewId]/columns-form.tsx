"use client";
import { useSay } from "#say";
import { useActionState, useState } from "react";
import { idle, one } from "@/app/form-state";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ColumnField, Mapping } from "@/lib/imports/csv-columns";
import { readAs, type Example } from "@/lib/imports/csv-examples";
import { parseMapping } from "@/lib/imports/csv-mapping";
import type { Sentence } from "@/lib/said";
import type { DistanceUnit } from "@/lib/units";
import styles from "@/app/(athlete)/day.module.css";
import { chooseColumns } from "../actions";
import look from "../import.module.css";
import { Examples } from "./examples";

const FIELDS: readonly [ColumnField, Sentence][] = [
  ["date", "Date"],
  ["distance", "Distance"],
  ["start", "Time of day"],
  ["time", "How long it took"],
  ["sport", "Sport"],
  ["effort", "Effort, 0 to 10"],
  ["kind", "Kind of run"],
  ["surface", "Surface"],
];
const NEEDED: readonly ColumnField[] = ["date", "distance"];
const WRITTEN: readonly ["order" | "unit" | "decimal" | "timeForm", Sentence, Readonly<Record<string, Sentence>>][] = [
  ["order", "Dates are written", { dmy: "day, month, year", mdy: "month, day, year", ymd: "year, month, day" }],
  ["unit", "Distances are", { km: "kilometres", m: "metres", mi: "miles" }],
  ["decimal", "Decimals have", { ".": "a point, as in 5.5", ",": "a comma, as in 5,5" }],
  ["timeForm", "Times are", { clock: "hours, minutes, seconds", minutes: "minutes", seconds: "seconds" }],
];

/** Which column of a list holds what, guessed beforehand, below three rows as they would be read. */
export function ColumnsForm({
  hidden,
  columns,
  guess,
  rows,
  examples,
  timeZone,
  unit,
}: {
  hidden: Readonly<Record<string, string>>;
  columns: readonly string[];
  guess: Mapping;
  rows: number;
  examples: readonly Example[];
  timeZone: string;
  unit: DistanceUnit;
}) {
  const say = useSay();
  const [state, send] = useActionState(chooseColumns, idle);
  const values = "values" in state ? state.values : null;
  const errors = "errors" in state ? state.errors : {};
  const [shown, setShown] = useState(examples);
  const readAnew = (form: HTMLFormElement) => {
    const chosen = parseMapping(Object.fromEntries(new FormData(form)), columns.length);
    if (chosen.ok)
      setShown(
        examples.map((each) => ({ ...each, readAs: readAs(each.cells, chosen.mapping, { timeZone, unit }, say) })),
      );
  };
  const options = columns.map((name, at) => ({
    value: String(at),
    label: name === "" ? say("Column {n}", { n: at + 1 }) : name,
  }));
  const value = (name: keyof Mapping) => (values ? one(values, name) : String(guess[name] ?? ""));
  return (
    <form action={send} className={styles.form} noValidate onChange={({ currentTarget }) => readAnew(currentTarget)}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {"message" in state && state.message && <Notice tone="refusal">{state.message}</Notice>}
      <Examples columns={columns} examples={shown} of={rows} />
      <Card title={say("Columns")}>
        <div className={look.columns}>
          {FIELDS.map(([name, label]) => (
            <Select
              key={name}
              name={name}
              label={say.told(label)}
              options={options}
              blank={NEEDED.includes(name) ? say("Choose a column") : say("Not in this list")}
              defaultValue={value(name)}
              error={errors[name]}
            />
          ))}
        </div>
      </Card>
      <Card title={say("How it is written")}>
        <div className={look.columns}>
          {WRITTEN.map(([name, label, choices]) => (
            <Select
              key={name}
              name={name}
              label={say.told(label)}
              options={Object.entries(choices).map(([value, label]) => ({ value, label: say.told(label) }))}
              defaultValue={value(name)}
              error={errors[name]}
            />
          ))}
        </div>
      </Card>
      <SubmitButton variant="primary" size="big" pending={say("Reading…")}>
        {say("Read the list with these columns")}
      </SubmitButton>
    </form>
  );
}
