"use client";
import { one } from "@/app/form-state";
import { Chips } from "@/components/ui/chips";
import { SubmitButton } from "@/components/ui/submit-button";
import type { TargetsOf } from "@/lib/self-checks/check";
import styles from "@/app/(athlete)/day.module.css";
import { KeptForm } from "@/app/(athlete)/kept-form";
import { saveTargets } from "./actions";

const OPTIONS = [
  { value: "men", label: "Men" },
  { value: "women", label: "Women" },
  { value: "both", label: "Both" },
];

/** Whose published means stand beside an athlete's own results. */
export const TargetsForm = ({ org, chosen }: { org: string; chosen: TargetsOf }) => (
  <KeptForm action={saveTargets} values={{ targets: chosen ?? "both" }} className={styles.form}>
    {({ values, errors }) => (
      <>
        <input type="hidden" name="org" value={org} />
        <Chips
          name="targets"
          label="Show me the means of"
          hint="The published seconds were told apart by sex. Choose what you want to aim at; no rule reads it."
          options={OPTIONS}
          value={[one(values, "targets")]}
          error={errors.targets}
        />
        <div>
          <SubmitButton>Save my targets</SubmitButton>
        </div>
      </>
    )}
  </KeptForm>
);
