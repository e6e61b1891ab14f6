import { one } from "@/app/form-state";
import { Chips } from "@/components/ui/chips";
import { TextInput } from "@/components/ui/text-input";
import { OTHER_SPORT_LABELS, OTHER_SPORTS } from "@/lib/logs/other-sport-words";
import type { Told } from "../kept-form";
import styles from "./fields.module.css";

export const OTHER_SPORT_FIELDS = ["other.sport", "other.minutes"];

/** One other sport of the day; its minutes may be left blank. */
export function OtherSportFields({ told: { values, errors } }: { told: Told }) {
  return (
    <div className={styles.stack}>
      <Chips
        name="other.sport"
        label="Which sport?"
        options={OTHER_SPORTS.map((sport) => ({ value: sport, label: OTHER_SPORT_LABELS[sport] }))}
        value={[one(values, "other.sport")]}
        error={errors["other.sport"]}
      />
      <TextInput
        name="other.minutes"
        label="How long?"
        optional
        unit="min"
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        defaultValue={one(values, "other.minutes")}
        error={errors["other.minutes"]}
      />
    </div>
  );
}
