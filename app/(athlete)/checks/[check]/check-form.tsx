"use client";
import type { FormState } from "@/app/form-state";
import { one } from "@/app/form-state";
import { Card } from "@/components/ui/card";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Check } from "@/lib/self-checks/check";
import styles from "@/app/(athlete)/day.module.css";
import { KeptForm } from "@/app/(athlete)/kept-form";
import { HoldTimer } from "./hold-timer";
import { SideFields } from "./side-fields";

/** The form of one check: its timer where it is a hold, a result a side, and the day it was done. `hidden` goes along unseen. */
export function CheckForm({
  act,
  mutation,
  check,
  days,
  hidden,
  timer,
}: {
  act: (state: FormState, form: FormData) => Promise<FormState>;
  mutation?: string;
  check: Check;
  days: readonly { value: string; label: string }[];
  hidden: Readonly<Record<string, string>>;
  timer: boolean;
}) {
  const { measured } = check;
  return (
    <KeptForm action={act} mutation={mutation} className={styles.form}>
      {(told) => (
        <>
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Card title="The result">
            <div className={styles.form}>
              {timer && measured.kind === "seconds" && <HoldTimer sides={check.sides} mostSeconds={measured.most} />}
              {check.sides.map((side) => (
                <SideFields key={side} check={check} side={side} told={told} />
              ))}
              <Select
                name="day"
                label="Done on"
                options={days}
                defaultValue={one(told.values, "day") || days[0]?.value}
                error={told.errors.day}
              />
            </div>
          </Card>
          <SubmitButton variant="primary" size="big">
            Save the result
          </SubmitButton>
        </>
      )}
    </KeptForm>
  );
}
