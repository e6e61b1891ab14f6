"use client";
import styles from "@/app/(staff)/athletes/athletes.module.css";
import { ToldForm } from "@/app/told-form";
import { DetailsFields } from "@/components/athlete-page/details-fields";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Details } from "@/lib/athletes/page-record";
import { saveDetails } from "./details-action";

/** A physio's form of what the rules read beside the logs; closing an episode asks twice. */
export const DetailsForm = ({ hidden, details }: { hidden: Record<string, string>; details: Details }) => (
  <ToldForm act={saveDetails} hidden={hidden} className={styles.form}>
    {({ values, errors }) => (
      <>
        <DetailsFields closes details={details} kept={values} errors={errors} />
        <div>
          <label className={styles.check}>
            <input
              type="checkbox"
              name="confirm"
              value="1"
              defaultChecked={values?.confirm === "1"}
              aria-describedby={errors.confirm ? "confirm-error" : undefined}
            />
            <span>When an episode is closed: I have seen the athlete, and this episode is over.</span>
          </label>
          {errors.confirm && (
            <p id="confirm-error" role="alert" className={styles.error}>
              {errors.confirm}
            </p>
          )}
        </div>
        <div>
          <SubmitButton variant="primary">Save</SubmitButton>
        </div>
      </>
    )}
  </ToldForm>
);
