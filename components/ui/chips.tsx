import { useId } from "react";
import { markup } from "@/components/markup";
import { Raw } from "@/components/raw";
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
  const type = many ? "checkbox" : "radio";
  const chips = options.map((option) => {
    const checked = value.includes(option.value) && markup` checked`;
    return markup`<label><input type='${type}' name='${name}' value='${option.value}'${checked}><span>${option.label}</span></label>`;
  });
  return (
    <FieldGroup id={id} {...text}>
      <Raw className={styles.chips} html={markup`${chips}`} />
    </FieldGroup>
  );
}
