"use client";
import { useSay } from "#say";
import { useActionState, useState } from "react";
import { idle, many, one, type FormValues } from "@/app/form-state";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Day } from "@/lib/days";
import { grouped } from "@/lib/imports/grouped";
import type { PreviewRow } from "@/lib/imports/preview";
import type { ShoeChoice } from "@/lib/shoes/shoe";
import type { DistanceUnit } from "@/lib/units";
import styles from "@/app/(athlete)/day.module.css";
import { confirmImport } from "../actions";
import look from "../import.module.css";
import { RunRow } from "./run-row";

/** A run to take, with what there is to know of it in the reader's words. */
export type ToldRow = PreviewRow<string, string> & { state: "run" | "needs-date" };
export type Where = { unit: DistanceUnit; timeZone: string; today: Day; shoes: readonly ShoeChoice[] };

/** Runs that were read, each with its tick and, while they are few, its fields. Many stand by their years. */
export function PreviewForm({
  hidden,
  rows,
  inFull,
  ...where
}: Where & { hidden: Readonly<Record<string, string>>; rows: readonly ToldRow[]; inFull: boolean }) {
  const say = useSay();
  const [state, send] = useActionState(confirmImport, idle);
  const values: FormValues | null = "values" in state ? state.values : null;
  const errors = "errors" in state ? state.errors : {};
  const kept = values ? new Set(many(values, "keep")) : null;
  const isKept = (row: ToldRow) => (kept ? kept.has(String(row.at)) : row.tick);
  const [unticked, setTicks] = useState<number | null>(null);
  const years = grouped(rows, (row) => (row.state === "run" ? row.day.slice(0, 4) : ""));
  const list = (some: readonly ToldRow[]) => (
    <ul className={look.runs}>
      {some.map((row) => (
        <RunRow key={row.at} row={row} isKept={isKept(row)} inFull={inFull} told={{ values, errors }} {...where} />
      ))}
    </ul>
  );
  return (
    <form
      action={send}
      className={styles.form}
      noValidate
      onChange={({ currentTarget }) => setTicks(currentTarget.querySelectorAll('input[name="keep"]:checked').length)}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={name === "key" && values ? one(values, "key") : value} />
      ))}
      {"message" in state && state.message && <Notice tone="refusal">{state.message}</Notice>}
      {inFull ? (
        <Card title={say("Runs")}>{list(rows)}</Card>
      ) : (
        years.map(([year, some], n) => (
          <Card key={year}>
            <details open={n === 0}>
              <summary className={look.year}>
                {year === "" ? say("Without a day") : year} <span className="muted small">{some.length}</span>
              </summary>
              {list(some)}
            </details>
          </Card>
        ))
      )}
      <SubmitButton variant="primary" size="big" pending={say("Importing…")}>
        {say.count(unticked ?? rows.filter(isKept).length, "Import {n} run", "Import {n} runs")}
      </SubmitButton>
    </form>
  );
}
