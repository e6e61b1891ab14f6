import type { ComponentProps } from "react";
import { markup } from "@/components/markup";
import { Raw } from "@/components/raw";
import { Field, type FieldText, useWiring } from "./field";
import styles from "./field.module.css";

export type SelectOption = { value: string; label: string };

/** One of a list. `blank` is the sentence of the empty choice ("Choose a team"); without it the first option is chosen. */
export function Select({
  label,
  hint,
  error,
  optional,
  options,
  blank,
  ...rest
}: FieldText & { options: readonly SelectOption[]; blank?: string } & Omit<ComponentProps<"select">, "children">) {
  const wiring = useWiring({ id: rest.id, hint, error });
  const chosen = String(rest.defaultValue ?? "");
  return (
    <Field id={wiring.id} label={label} hint={hint} error={error} optional={optional}>
      {/* React changes no choice of a list that stands already: what a refused form kept comes in a new one. */}
      <Raw
        as="select"
        key={String(rest.defaultValue)}
        {...rest}
        {...wiring}
        className={styles.control}
        html={markup`${blank !== undefined && option({ value: "", label: blank }, chosen)}${options.map((each) => option(each, chosen))}`}
      />
    </Field>
  );
}

const option = ({ value, label }: SelectOption, chosen: string) =>
  markup`<option value='${value}'${value === chosen && markup` selected`}>${label}</option>`;
