import { useId } from "react";
import { markup } from "@/components/markup";
import { Raw } from "@/components/raw";
import { FieldGroup, type FieldText } from "./field";
import styles from "./pain-scale.module.css";

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/**
 * A whole pain score, 0 to 10, or "not reported": twelve real radios of one name, so arrows move and no script is needed.
 * "Not reported" posts an empty value and is where the scale starts: nothing is 0 until a person says 0.
 */
export function PainScale({
  name,
  value = null,
  ends = ["none", "worst imaginable"],
  notReported = "Not reported",
  ...text
}: FieldText & { name: string; value?: number | null; ends?: readonly [string, string]; notReported?: string }) {
  const id = useId();
  const radio = (score: number | null) =>
    markup`<input type='radio' name='${name}' value='${score ?? ""}'${score === value && markup` checked`}>`;
  const [least, most] = ends;
  return (
    <FieldGroup id={id} {...text}>
      <Raw
        className={styles.answers}
        html={markup`<div class='${styles.scale!}'>${SCORES.map((score) => {
          const end = score === 0 ? least : score === 10 ? most : null;
          const said = end !== null && markup`<span class='visually-hidden'>, ${end}</span>`;
          return markup`<label>${radio(score)}<span>${score}</span>${said}</label>`;
        })}</div><div class='${styles.ends!}'><span aria-hidden='true'>${least}</span><label>${radio(null)}<span>${notReported}</span></label><span aria-hidden='true'>${most}</span></div>`}
      />
    </FieldGroup>
  );
}
