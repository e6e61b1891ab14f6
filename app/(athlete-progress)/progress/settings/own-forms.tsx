"use client";
import { many } from "@/app/form-state";
import { ToldForm } from "@/app/told-form";
import { DetailsFields } from "@/components/athlete-page/details-fields";
import { SubmitButton } from "@/components/ui/submit-button";
import { CATEGORIES, CATEGORY_WORDS, type Category, type Details } from "@/lib/athletes/page-record";
import styles from "../progress.module.css";
import { saveOwnDetails, saveSharing } from "./own-actions";

type Hidden = Record<string, string>;

/** Ticked is seen by coaches of the athlete's teams; a physio always sees it. */
export const SharingForm = ({ hidden, shared }: { hidden: Hidden; shared: readonly Category[] }) => (
  <ToldForm act={saveSharing} hidden={hidden} className={styles.form}>
    {({ values }) => (
      <>
        <p>
          Your physio sees all of it. Your coach sees what is ticked. Safety answers, histories, letters and notes of
          your physio are never for a coach; if something urgent comes up, a coach learns only that contact is needed.
        </p>
        {CATEGORIES.map((category) => (
          <label key={category} className={styles.check}>
            <input
              type="checkbox"
              name="shared"
              value={category}
              defaultChecked={(values ? many(values, "shared") : shared).includes(category)}
            />
            <span>{CATEGORY_WORDS[category]}</span>
          </label>
        ))}
        <div>
          <SubmitButton variant="primary">Save what your coach sees</SubmitButton>
        </div>
      </>
    )}
  </ToldForm>
);

/** Birth date, first episode and onset, as the athlete knows them. */
export const OwnDetailsForm = ({ hidden, details }: { hidden: Hidden; details: Details }) => (
  <ToldForm act={saveOwnDetails} hidden={hidden} className={styles.form}>
    {({ values, errors }) => (
      <>
        <DetailsFields closes={false} details={details} kept={values} errors={errors} />
        <div>
          <SubmitButton variant="primary">Save</SubmitButton>
        </div>
      </>
    )}
  </ToldForm>
);
