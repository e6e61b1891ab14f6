"use client";
import { useActionState } from "react";
import { idle, one, type FormState, type FormValues } from "@/app/form-state";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { dayInWords, isDay, weekdayName, type Day } from "@/lib/days";
import type { ShoeChoice } from "@/lib/shoes/shoe";
import type { DistanceUnit } from "@/lib/units";
import styles from "../day.module.css";
import { RunFields } from "../fields/run-fields";
import { importFiles } from "./actions";
import look from "./import.module.css";

type Where = { org: string; unit: DistanceUnit; timeZone: string; today: Day; shoes: readonly ShoeChoice[] };

/** Two steps on one page: choose the files, then look at each run and say how it was. */
export function ImportForm(where: Where) {
  const [state, send] = useActionState(importFiles, idle);
  const values = "values" in state ? state.values : {};
  const errors = "errors" in state ? state.errors : {};
  const count = Number(one(values, "count")) || 0;
  const toSave = Array.from({ length: count }, (_, at) => one(values, `${at}.state`)).some((each) =>
    ["run", "needs-date"].includes(each),
  );
  return (
    <>
      <Refusal state={state} />
      {count > 0 && (
        <form key={one(values, "key")} action={send} className={styles.form} noValidate>
          <input type="hidden" name="org" value={where.org} />
          <input type="hidden" name="step" value="save" />
          <input type="hidden" name="key" value={one(values, "key")} />
          <input type="hidden" name="count" value={count} />
          {Array.from({ length: count }, (_, at) => (
            <FileRow key={at} at={at} values={values} errors={errors} {...where} />
          ))}
          {toSave && (
            <SubmitButton variant="primary" size="big">
              Save the ticked runs
            </SubmitButton>
          )}
        </form>
      )}
      <form action={send} className={styles.form}>
        <input type="hidden" name="org" value={where.org} />
        <Card title={count > 0 ? "More files" : undefined}>
          <div className={look.choose}>
            <label htmlFor="files">Files from your watch (.fit)</label>
            <input id="files" type="file" name="files" accept=".fit" multiple aria-describedby="files-hint" />
            <p id="files-hint" className="muted small">
              Up to 20 files, 10 MB each and 12 MB together.
            </p>
            {errors.files && (
              <p className={look.error} role="alert">
                {errors.files}
              </p>
            )}
            <SubmitButton pending="Reading…" variant={count > 0 ? "plain" : "primary"} size="big">
              Read the files
            </SubmitButton>
          </div>
        </Card>
      </form>
    </>
  );
}

function Refusal({ state }: { state: FormState }) {
  if (state.kind === "not-saved") return <Notice tone="warn">{state.message}</Notice>;
  if (state.kind === "refused" && state.message) return <Notice tone="refusal">{state.message}</Notice>;
  if (state.kind === "refused" && Object.keys(state.errors).some((name) => name !== "files"))
    return <Notice tone="refusal">Not saved yet. Something below needs another look.</Notice>;
  return null;
}

const STATE_WORDS: Record<string, string> = { run: "A run", "needs-date": "A run without a day", saved: "Saved" };

function FileRow(props: Where & { at: number; values: FormValues; errors: Record<string, string> }) {
  const { at, values, errors, unit, timeZone, today, shoes } = props;
  const field = (name: string) => `${at}.${name}`;
  const state = one(values, field("state"));
  const say = one(values, field("say"));
  const startedAt = one(values, field("startedAt"));
  const opens = (names: readonly string[]) => names.some((name) => one(values, name) !== "" || errors[name]);
  const isRun = state === "run" || state === "needs-date";
  const carried = ["name", "state", "say", "startedAt", "shown"];
  return (
    <Card title={one(values, field("name"))} beside={STATE_WORDS[state] ?? "Not taken"}>
      {carried.map((name) =>
        one(values, field(name)) ? (
          <input key={name} type="hidden" name={field(name)} value={one(values, field(name))} />
        ) : null,
      )}
      {say && <p className={isRun ? look.warning : undefined}>{say}</p>}
      {isRun && (
        <div className={look.run}>
          {state === "run" ? (
            <p>
              <b>{startWords(startedAt, one(values, field("shown")), timeZone)}</b>
            </p>
          ) : (
            <TextInput
              type="date"
              name={field("day")}
              label="Day of this run"
              max={today}
              defaultValue={one(values, field("day"))}
              error={errors[field("day")]}
            />
          )}
          <RunFields at={`${at}.`} told={{ values, errors, opens }} unit={unit} shoes={shoes} />
          <label className={look.keep}>
            <input type="checkbox" name={field("keep")} value="1" defaultChecked={one(values, field("keep")) !== ""} />
            Save this run
          </label>
        </div>
      )}
    </Card>
  );
}

function startWords(startedAt: string, day: string, timeZone: string): string {
  const at = new Date(startedAt);
  if (Number.isNaN(at.getTime()) || !isDay(day)) return "";
  const clock = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone }).format(at);
  return `${weekdayName(day)} ${dayInWords(day)}, started ${clock}`;
}
