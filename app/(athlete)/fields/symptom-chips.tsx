import { useId } from "react";
import { type FormValues, one } from "@/app/form-state";
import { type Markup, markup } from "@/components/markup";
import { Raw } from "@/components/raw";
import { Chips } from "@/components/ui/chips";
import { PainScale } from "@/components/ui/pain-scale";
import { KIND_LABELS, KINDS, SIDE_LABELS, SIDES, SITE_LABELS, SITES, type Site } from "@/lib/logs/symptom-words";
import type { Told } from "../kept-form";
import { BodyChart } from "./body-chart";
import styles from "./symptom-chips.module.css";

const FIRST: readonly Site[] = ["low-back", "buttock", "calf", "foot"];
const ORDER = [...FIRST, ...SITES.filter((site) => !FIRST.includes(site))];

/** Chips for each place of the body. A chosen one opens its side, kind and score right below, by CSS alone. */
export function SymptomChips({ told }: { told: Told }) {
  const { values, errors } = told;
  const id = useId();
  const idOf = (site: Site) => `${id}-${site}`;
  return (
    <fieldset className={styles.sites}>
      <legend className={styles.legend}>Where? Choose a place to say more of it.</legend>
      <BodyChart idOf={idOf} />
      <div className={styles.chips}>
        {ORDER.map((site) => (
          <div key={site} className={FIRST.includes(site) ? styles.site : `${styles.site} ${styles.rest}`}>
            <Raw
              as="label"
              className={styles.chip}
              html={chip(idOf(site), site, one(values, `symptom.${site}.on`) !== "")}
            />
            <div className={styles.details}>
              {errors[`symptom.${site}.on`] && (
                <p className={styles.error} role="alert">
                  {errors[`symptom.${site}.on`]}
                </p>
              )}
              <Details at={site} name={SITE_LABELS[site]} values={values} errors={errors} />
            </div>
          </div>
        ))}
        <Raw
          as="label"
          className={`${styles.chip} ${styles.more}`}
          html={markup`<input type='checkbox'><span>Elsewhere…</span>`}
        />
      </div>
    </fieldset>
  );
}

const chip = (id: string, site: Site, on: boolean): Markup =>
  markup`<input id='${id}' type='checkbox' name='symptom.${site}.on' value='1'${on && markup` checked`}><span>${SITE_LABELS[site]}</span>`;

function Details({ at, name, values, errors }: { at: Site; name: string; values: FormValues; errors: Told["errors"] }) {
  const field = (part: string) => `symptom.${at}.${part}`;
  const score = one(values, field("score"));
  return (
    <>
      <Chips
        name={field("side")}
        label={`${name}: which side?`}
        options={SIDES.map((side) => ({ value: side, label: SIDE_LABELS[side] }))}
        value={[one(values, field("side"))]}
        error={errors[field("side")]}
      />
      <Chips
        name={field("kind")}
        label="What does it feel like?"
        options={KINDS.map((kind) => ({ value: kind, label: KIND_LABELS[kind] }))}
        value={[one(values, field("kind"))]}
        error={errors[field("kind")]}
      />
      <PainScale
        name={field("score")}
        label="How strong, at its worst?"
        value={score === "" ? null : Number(score)}
        error={errors[field("score")]}
      />
    </>
  );
}
