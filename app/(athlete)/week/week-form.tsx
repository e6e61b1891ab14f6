"use client";
import { useState } from "react";
import { one } from "@/app/form-state";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Day } from "@/lib/days";
import { HISTORY_QUESTIONS } from "@/lib/logs/history-questions";
import { answerField } from "@/lib/logs/answer-words";
import { SCREEN_GROUP_LABELS, SCREEN_INTRO, type ScreenGroup, type ScreenQuestion } from "@/lib/logs/screen-questions";
import { RUNNING_LABELS, WEEK_QUESTION } from "@/lib/logs/week-words";
import { RUNNING } from "@/lib/triage/timeline";
import styles from "../day.module.css";
import { BigChoice } from "../fields/big-choice";
import { Questions } from "../fields/questions";
import { KeptForm } from "../kept-form";
import { saveWeek } from "./actions";

const GROUPS: readonly ScreenGroup[] = ["emergency", "medical", "injury", "long-standing"];

/** The safety questions, urgent ones first, then the week's running and, once a year, the health history. */
export function WeekForm(props: {
  org: string;
  keyOfForm: string;
  today: Day;
  questions: readonly ScreenQuestion[];
  askHistory: boolean;
}) {
  const { org, keyOfForm, today, questions, askHistory } = props;
  return (
    <KeptForm action={saveWeek} mutation="log.week" className={styles.form}>
      {(told) => (
        <>
          <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
          <input type="hidden" name="org" value={org} />
          <input type="hidden" name="key" value={keyOfForm} />
          <input type="hidden" name="day" value={today} />
          <p className={styles.intro}>{SCREEN_INTRO}</p>
          {GROUPS.map((group) => {
            const asked = questions.filter((question) => question.group === group);
            return (
              asked.length > 0 && (
                <Card key={group} title={SCREEN_GROUP_LABELS[group]} beside={<NoToAll group={group} asked={asked} />}>
                  <Questions questions={asked} told={told} />
                </Card>
              )
            );
          })}
          <Card>
            <BigChoice
              name="running"
              label={WEEK_QUESTION}
              options={RUNNING.map((running) => ({ value: running, label: RUNNING_LABELS[running] }))}
              value={one(told.values, "running")}
              error={told.errors.running}
            />
          </Card>
          {askHistory && (
            <Card title="Once a year: your health history">
              <Questions questions={HISTORY_QUESTIONS} told={told} />
            </Card>
          )}
          <SubmitButton variant="primary" size="big">
            Save the week
          </SubmitButton>
        </>
      )}
    </KeptForm>
  );
}

/**
 * Answers "no" to what is still open in a group, in plain sight and with the way back. It saves nothing. Without
 * JavaScript the server sends the form back so filled.
 */
function NoToAll({ group, asked }: { group: ScreenGroup; asked: readonly ScreenQuestion[] }) {
  const [set, setSet] = useState<readonly string[]>([]);
  const inputsOf = (form: HTMLFormElement | null, id: string) =>
    [...(form?.elements ?? [])].filter(
      (each): each is HTMLInputElement => each instanceof HTMLInputElement && each.name === answerField(id),
    );
  function toggle(form: HTMLFormElement | null) {
    const open = asked.map(({ id }) => id).filter((id) => !inputsOf(form, id).some((input) => input.checked));
    for (const id of set.length > 0 ? set : open)
      for (const input of inputsOf(form, id)) if (input.value === "no") input.checked = set.length === 0;
    setSet(set.length > 0 ? [] : open);
  }
  return (
    <Button
      size="small"
      name="noTo"
      value={group}
      onClick={(event) => {
        event.preventDefault();
        toggle(event.currentTarget.form);
      }}
    >
      {set.length > 0 ? `Undo: ${set.length} set to no` : "No to all of these"}
    </Button>
  );
}
