"use client";
import { useSay } from "#say";
import { one } from "@/app/form-state";
import { ToldForm } from "@/app/told-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Day } from "@/lib/days";
import type { PauseReason } from "@/lib/programs/pause";
import type { Sentence } from "@/lib/said";
import { pause } from "./pause-actions";
import styles from "./pauses.module.css";

const REASONS: Record<PauseReason, Sentence> = { illness: "Illness", travel: "Travel", rest: "Rest" };

/** Declares a pause, or corrects one: why, from when and until when. */
export function PauseForm({
  hidden,
  first,
  said,
  id,
  summary,
  children,
}: {
  hidden: Record<string, string>;
  /** The earliest day it may begin. */
  first: Day;
  /** What the fields hold to begin with. */
  said: { reason: string; from: string; until: string };
  id: string;
  summary: string;
  children: string;
}) {
  const say = useSay();
  return (
    <ToldForm
      act={pause}
      mutation="pause.declare"
      hidden={hidden}
      id={hidden.key}
      className={styles.form}
      summary={summary}
    >
      {({ values, errors, field }) => (
        <>
          <fieldset className={styles.reasons}>
            <legend>{say("Why?")}</legend>
            {errors.reason && <p role="alert">{errors.reason}</p>}
            {Object.entries(REASONS).map(([value, label]) => (
              <label key={value}>
                <input
                  type="radio"
                  name="reason"
                  value={value}
                  defaultChecked={(values ? one(values, "reason") : said.reason) === value}
                />
                {say.told(label)}
              </label>
            ))}
          </fieldset>
          <div className={styles.days}>
            <TextInput
              label={say("First day")}
              type="date"
              min={first}
              {...field("from", said.from)}
              id={`${id}-from`}
            />
            <TextInput
              label={say("Last day")}
              hint={say("Empty: until you say.")}
              type="date"
              {...field("until", said.until)}
              id={`${id}-until`}
            />
          </div>
          <p className={styles.fine}>
            {say(
              "Your physio reads why. Your coach reads that you pause and until when, as long as you share exercises.",
            )}
          </p>
          <SubmitButton variant="primary">{children}</SubmitButton>
        </>
      )}
    </ToldForm>
  );
}
