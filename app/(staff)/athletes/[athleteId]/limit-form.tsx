"use client";
import { one } from "@/app/form-state";
import { ToldForm } from "@/app/told-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import type { Day } from "@/lib/days";
import type { DistanceUnit } from "@/lib/units";
import { limit } from "./limit-actions";
import styles from "./limits.module.css";

const KINDS = [
  { value: "run-distance", label: "No run over a distance" },
  { value: "no-running", label: "No running" },
  { value: "no-bending", label: "No bending" },
  { value: "other", label: "Something else" },
];

/** Sets one limit. What belongs to one kind alone is shown with that kind; without styles it simply stays blank. */
export function LimitForm({ hidden, first, unit }: { hidden: Record<string, string>; first: Day; unit: DistanceUnit }) {
  return (
    <ToldForm act={limit} hidden={hidden} id={hidden.key} className={styles.form} summary="Set a limit">
      {({ values, errors, field }) => {
        const name = (part: string) => ({ ...field(part), id: `limit-${part}` });
        return (
          <>
            <fieldset className={styles.kinds}>
              <legend>What about?</legend>
              {errors.kind && <p role="alert">{errors.kind}</p>}
              {KINDS.map(({ value, label }) => (
                <label key={value}>
                  <input
                    type="radio"
                    name="kind"
                    value={value}
                    defaultChecked={values !== null && one(values, "kind") === value}
                  />
                  {label}
                </label>
              ))}
            </fieldset>
            <div className={styles.forDistance}>
              <TextInput label="Longest run" unit={unit} inputMode="decimal" maxLength={8} {...name("distance")} />
            </div>
            <div className={styles.forOther}>
              <TextInput
                label="In words"
                hint="No reasons here: the athlete and their coach read this."
                maxLength={120}
                {...name("text")}
              />
            </div>
            <div className={styles.days}>
              <TextInput label="First day" type="date" min={first} {...name("from")} {...field("from", first)} />
              <TextInput
                label="Last day"
                type="date"
                min={first}
                hint="A limit on running needs one."
                {...name("until")}
              />
            </div>
            <Textarea
              label="Why"
              optional
              hint="A clinical note. Only physios of this team read it."
              rows={2}
              maxLength={400}
              {...name("reason")}
            />
            <SubmitButton variant="primary">Set this limit</SubmitButton>
          </>
        );
      }}
    </ToldForm>
  );
}
