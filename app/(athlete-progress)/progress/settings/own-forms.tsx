"use client";
import { useActionState } from "react";
import { idle, many } from "@/app/form-state";
import { DetailsFields } from "@/components/athlete-page/details-fields";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { CATEGORIES, CATEGORY_WORDS, type Category, type Details } from "@/lib/athletes/page-record";
import styles from "../progress.module.css";
import { saveOwnDetails, saveSharing } from "./own-actions";

type Hidden = Record<string, string>;

/** Ticked is seen by coaches of the athlete's teams; a physio always sees it. */
export function SharingForm({ hidden, shared }: { hidden: Hidden; shared: readonly Category[] }) {
  const [state, send] = useActionState(saveSharing, idle);
  const refusal = state.kind === "refused" || state.kind === "not-saved" ? state : null;
  const ticked = refusal ? many(refusal.values, "shared") : shared;
  return (
    <form action={send} className={styles.form}>
      <HiddenFields fields={hidden} />
      {refusal?.message && <Notice tone="refusal">{refusal.message}</Notice>}
      <p>
        Your physio sees all of it. Your coach sees what is ticked. Safety answers, histories, letters and notes of your
        physio are never for a coach; if something urgent comes up, a coach learns only that contact is needed.
      </p>
      {CATEGORIES.map((category) => (
        <label key={category} className={styles.check}>
          <input
            type="checkbox"
            name="shared"
            value={category}
            defaultChecked={(ticked as readonly string[]).includes(category)}
          />
          <span>{CATEGORY_WORDS[category]}</span>
        </label>
      ))}
      <div>
        <SubmitButton variant="primary">Save what your coach sees</SubmitButton>
      </div>
    </form>
  );
}

/** Birth date, first episode and onset, as the athlete knows them. */
export function OwnDetailsForm({ hidden, details }: { hidden: Hidden; details: Details }) {
  const [state, send] = useActionState(saveOwnDetails, idle);
  const refusal = state.kind === "refused" || state.kind === "not-saved" ? state : null;
  return (
    <form action={send} className={styles.form} noValidate>
      <HiddenFields fields={hidden} />
      {refusal && (refusal.message ?? refusal.errors.form) && (
        <Notice tone="refusal">{refusal.message ?? refusal.errors.form}</Notice>
      )}
      <DetailsFields closes={false} details={details} kept={refusal?.values} errors={refusal?.errors ?? {}} />
      <div>
        <SubmitButton variant="primary">Save</SubmitButton>
      </div>
    </form>
  );
}

const HiddenFields = ({ fields }: { fields: Hidden }) =>
  Object.entries(fields).map(([name, text]) => <input key={name} type="hidden" name={name} value={text} />);
