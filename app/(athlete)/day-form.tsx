"use client";
import { Link } from "@/components/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Day } from "@/lib/days";
import type { Offer } from "@/lib/logs/same-as-yesterday";
import type { ShoeChoice } from "@/lib/shoes/shoe";
import type { DistanceUnit } from "@/lib/units";
import { saveDay } from "./day-actions";
import styles from "./day.module.css";
import { CheckInFields } from "./fields/check-in-fields";
import { type ExerciseRow, ExerciseRows } from "./fields/exercise-rows";
import { OTHER_SPORT_FIELDS, OtherSportFields } from "./fields/other-sport-fields";
import { RunFields } from "./fields/run-fields";
import { KeptForm } from "./kept-form";

/** The log of one day. Nothing is filled in beforehand: what is left alone stays "not reported". */
export function DayForm(props: {
  day: Day;
  isToday: boolean;
  keyOfForm: string;
  /** Up to when the page knew of the day's logs: an ISO instant. */
  knownAt: string;
  org: string;
  unit: DistanceUnit;
  shoes: readonly ShoeChoice[];
  ceiling: React.ReactNode;
  limits: React.ReactNode;
  /** What is due is marked as lying in a pause; it can be logged all the same. */
  isPaused: boolean;
  /** What the day before said, to be taken over by a tap. */
  offer: Offer | null;
  rows: readonly ExerciseRow[];
  /** Where the exercises due are led through by the clock. */
  start: React.ReactNode;
  counted: { due: number; done: number; minutes: number };
}) {
  const { day, isToday, keyOfForm, knownAt, org, unit, shoes, ceiling, limits, isPaused, offer, rows, start, counted } =
    props;
  const [ticked, setTicked] = useState(0);
  const count = (form: HTMLFormElement) =>
    setTicked(
      rows.filter(
        (row) =>
          row.when === "due" && ["as-prescribed", "changed"].includes(String(new FormData(form).get(row.field) ?? "")),
      ).length,
    );
  return (
    <KeptForm action={saveDay} mutation="log.day" className={styles.form} onChange={count}>
      {(told) => (
        <>
          {/* The first button is what Enter presses: it saves, and never ticks exercises. */}
          <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
          <input type="hidden" name="org" value={org} />
          <input type="hidden" name="key" value={keyOfForm} />
          <input type="hidden" name="day" value={day} />
          <input type="hidden" name="known" value={knownAt} />
          <Card>
            <CheckInFields
              told={told}
              offer={offer}
              label={isToday ? "Worst back pain, last 24 hours" : "Worst back pain that day"}
            />
          </Card>
          {limits}
          <Card title="Run" beside={<Link href="/import">From a watch</Link>}>
            <RunFields told={told} unit={unit} shoes={shoes} />
            <Disclosure summary="Another sport" open={told.opens?.(OTHER_SPORT_FIELDS)}>
              <OtherSportFields told={told} />
            </Disclosure>
            {ceiling}
          </Card>
          {rows.length > 0 && (
            <Card
              beside={start}
              title={
                <>
                  Exercises
                  {counted.due > 0 && ` · ${counted.done + ticked} of ${counted.due}`}
                  {counted.minutes > 0 && ` · ${counted.minutes} min`}
                  {isPaused && " · paused"}
                </>
              }
            >
              <ExerciseRows rows={rows.filter((row) => row.when === "due")} told={told} />
              {rows.some((row) => row.when === "if-you-run") && (
                <>
                  <h3 className={styles.ifYouRun}>If you run</h3>
                  <ExerciseRows rows={rows.filter((row) => row.when === "if-you-run")} told={told} />
                </>
              )}
              <Button
                size="big"
                name="allAsPrescribed"
                value="1"
                className={styles.all}
                onClick={(event) => {
                  event.preventDefault();
                  const form = event.currentTarget.form;
                  if (!form) return;
                  tickAll(form, rows);
                  count(form);
                }}
              >
                All as prescribed
              </Button>
            </Card>
          )}
          <SubmitButton variant="primary" size="big">
            Save the day
          </SubmitButton>
        </>
      )}
    </KeptForm>
  );
}

/** Ticks what has no answer yet; what is only due with a run, when a run is being logged. */
function tickAll(form: HTMLFormElement, rows: readonly ExerciseRow[]) {
  const sent = new FormData(form);
  const ran = String(sent.get("run.distance") ?? "").trim() !== "";
  for (const row of rows) {
    if (String(sent.get(row.field) ?? "") !== "" || (row.when === "if-you-run" && !ran)) continue;
    for (const input of form.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(row.field)}"]`))
      if (input.value === "as-prescribed") input.checked = true;
  }
}
