import { useId } from "react";
import { FieldGroup, type FieldText } from "./field";
import styles from "./chips.module.css";

export type ChipOption = { value: string; label: string };

/** Short choices in a row: `many` are checkboxes, else radios. `value` holds what is chosen; empty means nothing yet. */
export function Chips({
  name,
  options,
  value = [],
  many = false,
  ...text
}: FieldText & { name: string; options: readonly ChipOption[]; value?: readonly string[]; many?: boolean }) {
  const id = useId();
  return (
    <FieldGroup id={id} {...text}>
      <div className={styles.chips}>
        {options.map((option) => (
          <label key={option.value} className={styles.chip}>
            <input
              type={many ? "checkbox" : "radio"}
              name={name}
              value={option.value}
              defaultChecked={value.includes(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
